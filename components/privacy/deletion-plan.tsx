import { getLocale, getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Cluster, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { formatDay, formatDeadline } from '@/lib/i18n/days';
import type { DeletionPlan as Plan } from '@/lib/privacy/deletion-plan';
import type { Subject } from '@/lib/privacy/subject';

type DeletionPlanProps = { plan: Plan; subject: Pick<Subject, 'status' | 'email'> };

/** What goes, what must stay and until which day, and what else one could do. */
export async function DeletionPlan({ plan, subject: { status, email } }: DeletionPlanProps) {
  const words = await getTranslations('privacy');
  const laws = await getTranslations('orders.retention.law');
  const locale = await getLocale();
  const toldByMail = status === 'account' || status === 'address';
  return (
    <>
      <Stack aria-labelledby="goes" as="section" gap={4}>
        <h2 id="goes" className="subtitle">
          {words('delete.goes')}
        </h2>
        <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
          {plan.goes.map(({ category, things }) => (
            <div key={category}>
              <h3 className="eyebrow mb-1">{words(`categories.${category}.title`)}</h3>
              <ul className="divide-y divide-line border-y border-line">
                {things.map(({ id, count }) => (
                  <li key={id} className="flex justify-between gap-4 py-2">
                    <span>{words(`holdings.${id}.title`)}</span>
                    <span className="text-soft text-sm lining-nums tabular-nums shrink-0">
                      {words('delete.goesCount', { count })}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        {status === 'account' && <p className="text-soft text-sm">{words('delete.sessionsEnd')}</p>}
      </Stack>
      <Card aria-labelledby="stays" as="section" tone="sunken" gap={3}>
        <h2 id="stays" className="subtitle">
          {words('delete.stays')}
        </h2>
        {plan.stays.length === 0 && !plan.suppressed && <p>{words('delete.staysNothing')}</p>}
        {plan.stays.length > 0 && (
          <>
            <p className="text-sm">{words('delete.staysText')}</p>
            <Stack as="ul" gap={2}>
              {plan.stays.map(({ number, placedAt, destroyAfter, law }) => (
                <li key={number}>
                  <span className="font-semibold">
                    {words('delete.order', { number, date: formatDay(placedAt, locale) })}
                  </span>
                  <br />
                  <span className="text-soft text-sm">
                    {words('delete.orderLaw', { law: laws(law), date: formatDeadline(destroyAfter, locale) })}
                  </span>
                </li>
              ))}
            </Stack>
            <p className="text-sm">{words('delete.withdrawal')}</p>
          </>
        )}
        {plan.suppressed && <p className="text-sm">{words('delete.suppression')}</p>}
        <p className="text-sm">{words('delete.record')}</p>
        {toldByMail && email && <p className="text-sm">{words('delete.farewell', { address: email.address })}</p>}
        {plan.copiesInDatabase && <p className="text-sm">{words('delete.postgres')}</p>}
      </Card>
      {plan.leftWithAddress.length > 0 && (
        <Notice as="p">
          <span>
            {words('delete.placedHere', {
              count: plan.leftWithAddress.length,
              numbers: plan.leftWithAddress.join(', '),
            })}
          </span>
          <Link href="/privacy/access" className="link self-start">
            {words('take.access')}
          </Link>
        </Notice>
      )}
      <Cluster aria-labelledby="before" as="section" gap={5}>
        <h2 id="before" className="font-semibold">
          {words('delete.before')}
        </h2>
        <Link href="/privacy/export" className="link">
          {words('delete.beforeExport')}
        </Link>
        <Link href="/privacy#keep" className="link">
          {words('delete.beforePause')}
        </Link>
      </Cluster>
    </>
  );
}
