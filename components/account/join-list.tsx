import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { redoJoinAction, undoJoinAction } from '@/lib/account/actions';
import type { Join } from '@/lib/account/joins';
import { formatMoment } from '@/lib/i18n/dates';
import { toLocale } from '@/lib/i18n/locales';
import { Holdings } from './holdings';

/** What was joined and taken out, each with its undo, or the way back. `here` is the page to come back to. */
export async function JoinList({ joins, here }: { joins: Join[]; here: string }) {
  const words = await getTranslations('account.connections');
  const locale = toLocale(await routeLocale());
  return (
    <section className="stack" aria-labelledby="joins">
      <h2 id="joins" className="subtitle">
        {words('historyTitle')}
      </h2>
      {joins.length === 0 && <p className="muted">{words('nothing')}</p>}
      <ul className="stack">
        {joins.map(({ operationId, at, undoneBy, separated, ...held }) => (
          <li key={operationId} className="card stack [--gap:0.875rem]">
            <p>
              {words(separated ? 'separatedOn' : 'joinedOn', { date: formatMoment(at, locale) })}:{' '}
              <Holdings held={held} />
              {(undoneBy || separated) && <span className="badge badge-quiet ms-2">{words('isUndone')}</span>}
            </p>
            <Form action={undoneBy ? redoJoinAction : undoJoinAction} key={undoneBy ?? 'joined'}>
              <input type="hidden" name="operationId" value={undoneBy ?? operationId} />
              <input type="hidden" name="here" value={here} />
              <SubmitButton variant="secondary" size="small">
                {undoneBy || separated ? words('redo') : words('undo')}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
