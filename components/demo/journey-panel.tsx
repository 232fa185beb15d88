import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { startOverAction } from '@/lib/demo/actions';
import { ADDRESS_OF_STEP, type Journey, RUNGS } from '@/lib/demo/journey';
import { env } from '@/lib/env';
import { localePath, toLocale } from '@/lib/i18n/locales';
import type { Rung } from '@/lib/identity/shopper';
import { JourneyLive } from './journey-live';
import styles from './journey-panel.module.css';

/** The journey panel on every page of the demo; nothing at all in a real shop. */
export async function JourneyPanel() {
  if (!env().demo) return null;
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('demo');
  const path = (bare: string) => localePath(locale, bare);
  const stranger: Journey = {
    rung: 'visitor',
    rungNow: words('panel.rungNow', { rung: words('ladder.visitor.name') }),
    stored: [],
    happened: [],
    next: { text: words('next.look'), href: path(ADDRESS_OF_STEP.look) },
    inbox: words('panel.inbox', { count: 0 }),
  };
  return (
    <aside className={styles.dock} aria-label={words('panel.title')}>
      <JourneyLive
        stranger={stranger}
        rungNames={
          Object.fromEntries(RUNGS.map((rung) => [rung, words(`ladder.${rung}.name`)])) as Record<Rung, string>
        }
        hrefs={{ inbox: path('/demo/inbox'), guide: path('/demo'), personas: path('/demo/personas') }}
        words={{
          title: words('panel.title'),
          ladder: words('panel.ladder'),
          stored: words('panel.stored'),
          nothing: words('panel.nothing'),
          happened: words('panel.happened'),
          nothingHappened: words('panel.nothingHappened'),
          next: words('panel.next'),
          guide: words('panel.guide'),
          personas: words('panel.personas'),
          you: words('panel.you'),
        }}
      >
        <Form action={startOverAction}>
          <SubmitButton className="button-secondary button-small">{words('panel.reset')}</SubmitButton>
        </Form>
      </JourneyLive>
    </aside>
  );
}
