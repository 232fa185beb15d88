import { getLocale, getTranslations } from 'next-intl/server';
import type { ConsentState } from '@/db/schema/consent';
import { formatMoment } from '@/lib/i18n/dates';

export type ConsentEntry = { id: string; purpose: string; state: ConsentState; at: Date; method: string };

const METHODS = ['banner', 'switch', 'mail-link', 'one-click', 'preferences', 'form'] as const;

type PurposeHistoryProps = { text: string; entries: ConsentEntry[]; locked: boolean };

/** The words a switch stands for, and every answer ever given to it. */
export async function PurposeHistory({ text, entries, locked }: PurposeHistoryProps) {
  const words = await getTranslations('privacy.consent');
  const locale = await getLocale();
  const where = (method: string) => words(`where.${METHODS.find((known) => known === method) ?? 'other'}`);
  return (
    <details className="small col-span-2 mt-2">
      <summary className="link inline-flex min-h-6 w-fit items-center">{words('history')}</summary>
      <div className="stack mt-2 max-w-[40rem] [--gap:0.75rem]">
        <p>{text}</p>
        {entries.length > 0 && (
          <ol className="muted">
            {entries.map(({ id, state, at, method }) => (
              <li key={id}>
                {words('entry', {
                  date: formatMoment(at, locale),
                  answer: words(`answers.${state}`),
                  where: where(method),
                })}
              </li>
            ))}
          </ol>
        )}
        {entries.length === 0 && !locked && <p className="muted">{words('never')}</p>}
      </div>
    </details>
  );
}
