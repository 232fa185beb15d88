import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { redoJoinAction, undoJoinAction } from '@/lib/account/actions';
import { holdsSomething, lessHeld, NOTHING_HELD } from '@/lib/account/holdings';
import { getJoined } from '@/lib/account/joins';
import { currentShopper } from '@/lib/identity/queries';
import { Holdings } from './holdings';

/**
 * Says what the sign-in just joined and offers to undo it. `operationId` comes from the address (`?joined=`) and is checked:
 * nothing is shown about an operation of somebody else. `here` is the page it stands on.
 */
export async function JoinedNotice({ operationId, here }: { operationId: unknown; here: string }) {
  const joined = typeof operationId === 'string' ? await getJoined(await currentShopper(), operationId) : null;
  if (!joined) return null;
  const { join, orders, purged } = joined;
  if (!join && orders === 0 && !purged) return null;
  const words = await getTranslations('identity.joined');
  const fromHere = join ? lessHeld(join, join.elsewhere) : NOTHING_HELD;
  const isFromElsewhere = join !== null && holdsSomething(join.elsewhere);
  const isFromHere = holdsSomething(fromHere) || !isFromElsewhere;
  return (
    <Notice as="section" tone="success" gap={3} className="p-5! sm:p-7!" aria-label={words('title')}>
      {join && !join.undoneBy && (
        <>
          <h2 className="subtitle">{words('title')}</h2>
          {isFromHere && <p>{words.rich('what', { things: () => <Holdings held={fromHere} /> })}</p>}
          {isFromElsewhere && (
            <p>{words.rich('whatElsewhere', { things: () => <Holdings held={join.elsewhere} /> })}</p>
          )}
        </>
      )}
      {orders > 0 && <p>{words('orders', { orders })}</p>}
      {purged && <p>{words('purged')}</p>}
      {join && !join.undoneBy && <p>{words('why')}</p>}
      {join?.undoneBy && <p>{words('undone')}</p>}
      {join && (
        <Form action={join.undoneBy ? redoJoinAction : undoJoinAction} key={join.undoneBy ?? 'joined'}>
          <input type="hidden" name="operationId" value={join.undoneBy ?? join.operationId} />
          <input type="hidden" name="here" value={`${here}?joined=${join.operationId}`} />
          <SubmitButton variant="secondary" size="small">
            {join.undoneBy ? words('again') : words('undo')}
          </SubmitButton>
        </Form>
      )}
    </Notice>
  );
}
