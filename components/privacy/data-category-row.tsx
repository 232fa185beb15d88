import { getLocale, getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { Cluster, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { formatDeadline } from '@/lib/i18n/days';
import type { DataCategoryId } from '@/lib/privacy/registry';
import type { Subject } from '@/lib/privacy/subject';
import type { ShownHolding } from '@/lib/privacy/view';
import { FactList } from './fact-list';
import { RemoveFact } from './remove-fact';

/** Where a browser changes a thing, with or without an account. */
const ANYWHERE: Partial<Record<DataCategoryId, string>> = {
  cart: '/cart',
  wishlist: '/wishlist',
  checkout: '/checkout',
};

/** Where somebody who has confirmed an address does, without an account. */
const BY_ADDRESS: Partial<Record<DataCategoryId, string>> = {
  name: '/newsletter/preferences',
  contact: '/newsletter/preferences',
};

/**
 * Where the person changes a thing, by what they have proven: every place works for whoever is led there. What is not here is
 * changed by removing it, or not at all; whoever came by a mailed link removes.
 */
const CORRECTED_AT: Record<Subject['status'], Partial<Record<DataCategoryId, string>>> = {
  nobody: {},
  address: {},
  visitor: ANYWHERE,
  contact: { ...ANYWHERE, ...BY_ADDRESS },
  account: {
    ...ANYWHERE,
    name: '/account',
    addresses: '/account/addresses',
    account: '/account/security',
    sessions: '/account/devices',
  },
};

type HoldingRowProps = ShownHolding & { status: Subject['status'] };

/** One kind of personal thing: how much, until when, and (opened) everything there is to know about it. */
export async function HoldingRow({ holding, count, keptUntil, items, hiddenItems, status }: HoldingRowProps) {
  const words = await getTranslations('privacy');
  const locale = await getLocale();
  const { id, roles, basis, kept, purposes } = holding;
  const until = keptUntil && words('row.until', { date: formatDeadline(keptUntil, locale) });
  const correctedAt = CORRECTED_AT[status][id];
  const facts: [string, string][] = [
    [words('row.source'), words(`holdings.${id}.source`)],
    [words('row.use'), words(`holdings.${id}.use`)],
    [words('row.benefit'), words(`holdings.${id}.benefit`)],
    [words('row.seenBy'), roles.map((role) => words(`roles.${role}`)).join(', ')],
    [words('row.basis'), words(`basis.${basis}`)],
    [words('row.kept'), [words(`kept.${kept}`), until].filter(Boolean).join('; ')],
  ];
  return (
    <Disclosure
      summary={
        <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
          <span>{words(`holdings.${id}.title`)}</span>
          <span className="text-soft text-sm lining-nums tabular-nums font-normal">
            {count === null ? words('row.inBrowser') : words('row.entries', { count })}
            {until && <span className="max-sm:hidden"> · {until}</span>}
          </span>
        </span>
      }
    >
      <Stack gap={4}>
        <p className="max-w-[40rem]">{words(`holdings.${id}.what`)}</p>
        <dl className="text-sm grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(8rem,auto)_minmax(0,1fr)]">
          {facts.map(([term, description]) => (
            <div key={term} className="contents">
              <dt className="text-soft max-sm:mt-2">{term}</dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
        {items.length > 0 && <FactList items={items} hidden={hiddenItems} />}
        <Cluster gap={5}>
          {correctedAt && (
            <Link href={correctedAt} className="link">
              {words('row.correct')}
            </Link>
          )}
          {purposes.includes('profile') && (
            <a href="#consent" className="link">
              {words('row.doNotUse')}
            </a>
          )}
          {id === 'activity' && (
            <RemoveFact kind="activity" id="all" label={words('row.removeAll')} named={words('row.removeAll')} />
          )}
        </Cluster>
      </Stack>
    </Disclosure>
  );
}
