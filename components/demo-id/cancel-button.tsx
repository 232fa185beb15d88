import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';

/** Back to the shop without sharing anything. */
export async function CancelButton({ action }: { action: string }) {
  const words = await getTranslations('identity.demoId');
  return (
    <form action={action} method="post">
      <Button type="submit" name="answer" value="cancel" variant="quiet">
        {words('cancel')}
      </Button>
    </form>
  );
}
