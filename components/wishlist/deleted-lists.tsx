import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { restoreListAction } from '@/lib/wishlist/actions';

/** Lists deleted a short while ago, and the way back. */
export async function DeletedLists({ lists }: { lists: { id: string; name: string }[] }) {
  const words = await getTranslations('wishlist');
  return (
    <div role="status" className="stack gap-2">
      {lists.map(({ id, name }) => (
        <div key={id} className="notice flex-row flex-wrap items-center justify-between">
          <p>{words('deletedNamed', { name })}</p>
          <Form action={restoreListAction}>
            <input type="hidden" name="list" value={id} />
            <SubmitButton variant="secondary" size="small">
              {words('undo')}
            </SubmitButton>
          </Form>
        </div>
      ))}
    </div>
  );
}
