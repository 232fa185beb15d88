import { getLocale, getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { cluster, Stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ShopperScope } from '@/lib/identity/shopper';
import { undoDismissalAction } from '@/lib/personalization/actions';
import { listDismissed } from '@/lib/personalization/queries';

/** What a person does not want to see, each with a way to take it back; nothing when there is none. */
export async function DismissedList({ owner }: { owner: ShopperScope | null }) {
  const dismissed = owner ? await listDismissed(owner, await getLocale()) : [];
  if (dismissed.length === 0) return null;
  const words = await getTranslations('personalization.dismissed');
  return (
    <Stack gap={3}>
      <h3 className="font-semibold">{words('title')}</h3>
      <ul className="m-0 grid list-none gap-2 p-0">
        {dismissed.map(({ subject, kind, name }) => (
          <li key={subject}>
            <Form action={undoDismissalAction} className={cluster()}>
              <span>{words(kind, { name })}</span>
              <SubmitButton
                name="subject"
                value={subject}
                variant="link"
                className="text-sm"
                aria-label={words('undoNamed', { name })}
              >
                {words('undo')}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
