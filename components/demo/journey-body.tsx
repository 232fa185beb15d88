import type { Route } from 'next';
import Link from 'next/link';
import { type ReactNode, use } from 'react';
import { Form } from '@/components/ui/form';
import { Cluster } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { startOverAction } from '@/lib/demo/actions';
import type { Rung } from '@/lib/demo/journey';
import { ADDRESS_OF_STEP, type Journey, RUNGS } from '@/lib/demo/journey';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { withShopName } from '@/lib/i18n/shop-name';
import { Ladder } from './ladder';

const load = (locale: Locale) => import(`@/lib/i18n/messages/${locale}/demo.json`).then(withShopName);
let loading: ReturnType<typeof load> | undefined;

type JourneyBodyProps = { locale: Locale; journey: Journey | undefined; inbox: string; children: ReactNode };

/** What the open panel shows. Comes with its words, in one language, when somebody opens it for the first time. */
export default function JourneyBody({ locale, journey, inbox, children }: JourneyBodyProps) {
  loading ??= load(locale);
  const { panel, ladder, next: steps } = use(loading).default;
  const to = (path: string) => localePath(locale, path) as Route;
  const names = Object.fromEntries(RUNGS.map((rung) => [rung, ladder[rung].name])) as Record<Rung, string>;
  const next = journey?.next ?? [{ text: steps.look, href: to(ADDRESS_OF_STEP.look) }];
  return (
    <>
      <section aria-label={panel.ladder}>
        <Ladder rung={journey?.rung ?? 'visitor'} names={names} you={panel.you} />
      </section>
      <section>
        <h2 className="eyebrow">{panel.next}</h2>
        <ul className="list-none p-0">
          {next.map(({ text, href }) => (
            <li key={text}>
              <Link className="link" href={href as Route}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="eyebrow">{panel.stored}</h2>
        {!journey?.stored.length && <p>{panel.nothing}</p>}
        <ul className="list-none p-0">
          {journey?.stored.map(({ text, href }) => (
            <li key={text}>
              <Link className="link" href={href as Route} prefetch={false}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="eyebrow">{panel.happened}</h2>
        {!journey?.happened.length && <p>{panel.nothingHappened}</p>}
        <ol className="list-none p-0">
          {journey?.happened.map(({ id, text, time }) => (
            <li key={id}>
              <span className="lining-nums tabular-nums text-soft">{time}</span> {text}
            </li>
          ))}
        </ol>
      </section>
      <Cluster aria-label={panel.title} as="nav">
        <Link className="link" href={to('/demo/inbox')} prefetch={false}>
          {journey?.inbox ?? inbox}
        </Link>
        {children}
        <Link className="link" href={to('/demo/personas')} prefetch={false}>
          {panel.personas}
        </Link>
      </Cluster>
      <Form action={startOverAction}>
        <SubmitButton variant="secondary" size="small">
          {panel.reset}
        </SubmitButton>
      </Form>
    </>
  );
}
