import { getLocale, getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Timeline, TimelineItem } from '@/components/ui/timeline';
import { formatDay } from '@/lib/i18n/days';
import type { PrivacyView } from '@/lib/privacy/view';

/** How browsers, addresses and the account came together, in sentences; what happened twice a day is told once. */
export async function Story({ story }: { story: PrivacyView['story'] }) {
  const words = await getTranslations('privacy.story');
  const locale = await getLocale();
  if (story.length === 0)
    return (
      <Card as="p" tone="sunken">
        {words('none')}
      </Card>
    );
  const sentences = story.map(({ kind, at }) => words(kind, { date: formatDay(at, locale) }));
  return (
    <Timeline>
      {[...new Set(sentences)].map((sentence) => (
        <TimelineItem key={sentence} done>
          {sentence}
        </TimelineItem>
      ))}
    </Timeline>
  );
}
