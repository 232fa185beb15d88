import { getTranslations } from 'next-intl/server';

/** Back to the shop without sharing anything. */
export async function CancelButton({ action }: { action: string }) {
  const words = await getTranslations('identity.demoId');
  return (
    <form action={action} method="post">
      <button type="submit" name="answer" value="cancel" className="button-quiet">
        {words('cancel')}
      </button>
    </form>
  );
}
