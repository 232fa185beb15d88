import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { redoJoinAction, undoJoinAction } from '@/lib/account/actions';
import { getJoined } from '@/lib/account/connections';
import { currentShopper } from '@/lib/identity/queries';
import { Holdings } from './holdings';

/**
 * Says what the sign-in just joined and offers to undo it. `operationId` comes from the address (`?joined=`) and is checked:
 * nothing is shown about an operation of somebody else.
 */
export async function JoinedNotice({ operationId }: { operationId: unknown }) {
  const joined = typeof operationId === 'string' ? await getJoined(await currentShopper(), operationId) : null;
  if (!joined) return null;
  const { join, orders, purged } = joined;
  if (!join && orders === 0 && !purged) return null;
  const words = await getTranslations('identity.joined');
  return (
    <section className="notice notice-success gap-3 p-5 sm:p-7" aria-label={words('title')}>
      {join && !join.undoneBy && (
        <>
          <h2 className="subtitle">{words('title')}</h2>
          <p>{words.rich('what', { things: () => <Holdings held={join} /> })}</p>
        </>
      )}
      {orders > 0 && <p>{words('orders', { orders })}</p>}
      {purged && <p>{words('purged')}</p>}
      {join && !join.undoneBy && <p>{words('why')}</p>}
      {join?.undoneBy && <p>{words('undone')}</p>}
      {join && (
        <Form action={join.undoneBy ? redoJoinAction : undoJoinAction} key={join.undoneBy ?? 'joined'}>
          <input type="hidden" name="operationId" value={join.undoneBy ?? join.operationId} />
          <SubmitButton className="button-secondary button-small">
            {join.undoneBy ? words('again') : words('undo')}
          </SubmitButton>
        </Form>
      )}
    </section>
  );
}
