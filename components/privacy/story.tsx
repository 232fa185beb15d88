import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/orders/dates';
import type { PrivacyView } from '@/lib/privacy/view';

/** How browsers, addresses and the account came together, in sentences. */
export async function Story({ story }: { story: PrivacyView['story'] }) {
  const words = await getTranslations('privacy.story');
  const locale = await getLocale();
  if (story.length === 0) return <p className="panel">{words('none')}</p>;
  return (
    <ol className="timeline">
      {story.map(({ kind, at }) => (
        <li key={`${kind}-${at.getTime()}`} data-done="">
          {words(kind, { date: formatDay(at, locale) })}
        </li>
      ))}
    </ol>
  );
}
