import { getLocale, getTranslations } from 'next-intl/server';
import { Stack } from '@/components/ui/layout';
import { formatMoment } from '@/lib/i18n/dates';
import type { ConsentEntry } from '@/lib/privacy/answers';

const METHODS = ['banner', 'switch', 'mail-link', 'one-click', 'preferences', 'form', 'button'] as const;

type PurposeHistoryProps = {
  /** What the switch stands for today; null for a question that is no longer asked. */
  text: string | null;
  entries: ConsentEntry[];
  locked: boolean;
};

/** The words a switch stands for today, and every answer ever given to it with the words that stood there then. */
export async function PurposeHistory({ text, entries, locked }: PurposeHistoryProps) {
  const words = await getTranslations('privacy.consent');
  return (
    <details className="text-sm col-span-2 mt-2">
      <summary className="link inline-flex min-h-6 w-fit items-center">{words('history')}</summary>
      <Stack gap={3} className="mt-2 max-w-[40rem]">
        {text && <p>{text}</p>}
        {entries.length > 0 && (
          <Stack as="ol" gap={3}>
            {entries.map((entry) => (
              <Answer key={entry.id} entry={entry} />
            ))}
          </Stack>
        )}
        {entries.length === 0 && !locked && <p className="text-soft">{words('never')}</p>}
      </Stack>
    </details>
  );
}

async function Answer({ entry: { state, at, method, surface, wording, requested } }: { entry: ConsentEntry }) {
  const words = await getTranslations('privacy.consent');
  const locale = await getLocale();
  const how = METHODS.find((known) => known === method) ?? 'other';
  // A "stop" beside a recommendation is one click, too, but not in a mail.
  const where = words(`where.${surface === 'shelf' ? 'shelf' : how}`);
  return (
    <li>
      {requested && (
        <Step words={requested.wording}>{words('requested', { date: formatMoment(requested.at, locale) })}</Step>
      )}
      <Step words={wording}>
        {words('entry', { date: formatMoment(at, locale), answer: words(`answers.${state}`), where })}
      </Step>
    </li>
  );
}

/** What happened, and what stood on the screen then: from the store, not in today's words. */
async function Step({ words: shown, children }: { words: string | null; children: string }) {
  const words = await getTranslations('privacy.consent');
  return (
    <div className="text-soft">
      {children}{' '}
      {shown === null ? (
        <span className="text-danger">{words('wordsChanged')}</span>
      ) : (
        <details>
          <summary className="link inline-flex min-h-6 w-fit items-center">{words('wordsThen')}</summary>
          <blockquote className="mt-1 mb-2 whitespace-pre-line border-s-2 border-line ps-3">{shown}</blockquote>
        </details>
      )}
    </div>
  );
}
