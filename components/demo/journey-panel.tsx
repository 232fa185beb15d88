import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { env } from '@/lib/platform/env';
import { JourneyLive } from './journey-live';
import styles from './journey-panel.module.css';

/** The journey panel on every page of the demo; nothing at all in a real shop. */
export async function JourneyPanel() {
  if (!env().demo) return null;
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('demo');
  return (
    <aside className={styles.dock} aria-label={words('panel.title')}>
      <JourneyLive
        locale={locale}
        title={words('panel.title')}
        stranger={words('panel.rungNow', { rung: words('ladder.visitor.name') })}
        inbox={words('panel.inbox', { count: 0 })}
        guide={[localePath(locale, '/demo'), words('panel.guide')]}
      />
    </aside>
  );
}
