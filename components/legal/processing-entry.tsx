import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Stack } from '@/components/ui/layout';
import { nameOf, type RegisteredCategory } from '@/lib/privacy/registry';

function erasureOf({ id, tables, cookies, storageKeys }: RegisteredCategory) {
  // Neither is taken apart from the person: both are codes from which nobody can be read.
  if (id === 'suppression') return 'suppression';
  if (id === 'erasures') return 'ledger';
  if (tables[0]) return tables[0].erased;
  return cookies || storageKeys ? 'browser' : 'nothing';
}

const OF_ADDRESSES: readonly string[] = ['contact', 'notices', 'coupons', 'suppression', 'mails'];
const OF_ACCOUNTS: readonly string[] = ['account', 'addresses', 'sessions', 'demo-id'];
const OF_BUYERS: readonly string[] = ['orders', 'reviews', 'withdrawals'];

/** The categories of people that an entry is about (GDPR Art. 30(1)(c)). Presents bring in whoever gets them. */
function peopleIn({ id }: RegisteredCategory) {
  const getsPresents = ['orders', 'checkout', 'addresses'].includes(id) ? (['recipients'] as const) : [];
  if (OF_ADDRESSES.includes(id)) return ['contacts', 'customers'] as const;
  if (OF_ACCOUNTS.includes(id) || OF_BUYERS.includes(id)) return ['customers', ...getsPresents] as const;
  return ['visitors', 'contacts', 'customers', ...getsPresents] as const;
}

/** One holding as the record of processing describes it, down to the columns. */
export async function ProcessingEntry({ holding }: { holding: RegisteredCategory }) {
  const words = await getTranslations('privacy');
  const legal = await getTranslations('legal.processing');
  const purposes = await getTranslations('consent.purposes');
  const { id, tables, cookies = [], storageKeys = [] } = holding;
  const facts: [string, string][] = [
    [legal('data'), words(`holdings.${id}.what`)],
    [legal('purposes'), holding.purposes.map((purpose) => purposes(`${purpose}.title`)).join(', ')],
    [legal('basis'), words(`basis.${holding.basis}`)],
    [
      legal('people'),
      peopleIn(holding)
        .map((people) => legal(`of.${people}`))
        .join(', '),
    ],
    [legal('seenBy'), holding.roles.map((role) => words(`roles.${role}`)).join(', ')],
    [legal('kept'), words(`kept.${holding.kept}`)],
    [legal('erased'), legal(`erasedHow.${erasureOf(holding)}`)],
    ...(cookies.length > 0 ? ([[legal('cookies'), cookies.join(', ')]] as [string, string][]) : []),
    ...(storageKeys.length > 0 ? ([[legal('storage'), storageKeys.join(', ')]] as [string, string][]) : []),
  ];
  return (
    <Card id={id} aria-labelledby={`${id}-title`} as="section" className="scroll-mt-28">
      <p className="eyebrow">{words(`categories.${holding.category}.title`)}</p>
      <h2 id={`${id}-title`} className="subtitle mt-1 mb-4">
        {words(`holdings.${id}.title`)}
      </h2>
      <dl className="text-sm grid gap-x-6 gap-y-1.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
        {facts.map(([term, description]) => (
          <div key={term} className="contents">
            <dt className="text-soft max-sm:mt-2">{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      {tables.length > 0 && (
        <details className="text-sm mt-4">
          <summary className="link inline-flex min-h-6 w-fit items-center">{legal('columns')}</summary>
          <Stack as="dl" gap={2} className="mt-2">
            {tables.map(({ table, columns }) => (
              <div key={nameOf(table)}>
                <dt className="font-semibold">{nameOf(table)}</dt>
                <dd className="text-soft">
                  {Object.entries(columns)
                    .map(([name, use]) => (use === 'secret' ? `${name} (${legal('notHandedOut')})` : name))
                    .join(', ')}
                </dd>
              </div>
            ))}
          </Stack>
        </details>
      )}
    </Card>
  );
}
