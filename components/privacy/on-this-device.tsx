import { getTranslations } from 'next-intl/server';
import { RecentSearchList } from '@/components/search/recent-search-list';
import { Section } from './section';

/** What only the browser has. */
export async function OnThisDevice() {
  const words = await getTranslations('privacy.device');
  return (
    <Section id="device" title={words('title')} lede={words('lede')}>
      <RecentSearchList
        words={{
          none: words('none'),
          searches: words('searches'),
          remove: words.raw('remove'),
          all: words('all'),
        }}
      />
    </Section>
  );
}
