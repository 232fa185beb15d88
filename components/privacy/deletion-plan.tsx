import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/orders/dates';
import { formatDeadline } from '@/lib/privacy/dates';
import type { DeletionPlan as Plan } from '@/lib/privacy/deletion-plan';

/** What goes, what must stay and until which day, and what else one could do. */
export async function DeletionPlan({ plan, signedIn }: { plan: Plan; signedIn: boolean }) {
  const words = await getTranslations('privacy');
  const laws = await getTranslations('orders.retention.law');
  const locale = await getLocale();
  return (
    <>
      <section aria-labelledby="goes">
        <h2 id="goes" className="subtitle mb-3">
          {words('delete.goes')}
        </h2>
        <ul className="divide-y divide-line border-y border-line">
          {plan.goes.map(({ id, count }) => (
            <li key={id} className="flex justify-between gap-4 py-2.5">
              <span>{words(`holdings.${id}.title`)}</span>
              <span className="muted numeric shrink-0">{words('row.entries', { count })}</span>
            </li>
          ))}
        </ul>
        {signedIn && <p className="muted small mt-3">{words('delete.sessionsEnd')}</p>}
      </section>
      <section aria-labelledby="stays" className="panel stack [--gap:0.75rem]">
        <h2 id="stays" className="subtitle">
          {words('delete.stays')}
        </h2>
        {plan.stays.length === 0 && !plan.suppressed && <p>{words('delete.staysNothing')}</p>}
        {plan.stays.length > 0 && (
          <>
            <p className="small">{words('delete.staysText')}</p>
            <ul className="stack [--gap:0.5rem]">
              {plan.stays.map(({ number, placedAt, destroyAfter, law }) => (
                <li key={number}>
                  <span className="font-semibold">
                    {words('delete.order', { number, date: formatDay(placedAt, locale) })}
                  </span>
                  <br />
                  <span className="muted small">
                    {words('delete.orderLaw', { law: laws(law), date: formatDeadline(destroyAfter, locale) })}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        {plan.suppressed && <p className="small">{words('delete.suppression')}</p>}
      </section>
      <section aria-labelledby="before" className="cluster [--gap:1.25rem]">
        <h2 id="before" className="font-semibold">
          {words('delete.before')}
        </h2>
        <Link href="/privacy/export" className="link">
          {words('delete.beforeExport')}
        </Link>
        <Link href="/privacy#keep" className="link">
          {words('delete.beforePause')}
        </Link>
      </section>
    </>
  );
}
