import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { Stack } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { restoreListAction } from '@/lib/wishlist/actions';

/** Lists deleted a short while ago, and the way back. */
export async function DeletedLists({ lists }: { lists: { id: string; name: string }[] }) {
  const words = await getTranslations('wishlist');
  return (
    <Stack role="status" gap={2}>
      {lists.map(({ id, name }) => (
        <Notice key={id} className="flex-row flex-wrap items-center justify-between">
          <p>{words('deletedNamed', { name })}</p>
          <Form action={restoreListAction}>
            <input type="hidden" name="list" value={id} />
            <SubmitButton variant="secondary" size="small">
              {words('undo')}
            </SubmitButton>
          </Form>
        </Notice>
      ))}
    </Stack>
  );
}
