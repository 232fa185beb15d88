import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatMoment } from '@/lib/orders/dates';
import { getCertificate, HELD_ORDERS } from '@/lib/privacy/erase';
import type { HoldingId } from '@/lib/privacy/registry';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('privacy.certificate');
  return { title: words('metaTitle'), robots: { index: false } };
}

/** The certificate: how much there was and how much there is. Whoever has its number was just erased. */
export default async function DeletedPage({ searchParams }: PageProps<'/[locale]/privacy/deleted'>) {
  const { certificate: id } = await searchParams;
  const certificate = typeof id === 'string' ? await getCertificate(id) : null;
  if (!certificate) notFound();
  const words = await getTranslations('privacy.certificate');
  const holdings = await getTranslations('privacy.holdings');
  const title = (holder: string) => (holder === HELD_ORDERS ? words('held') : holdings(`${holder as HoldingId}.title`));
  return (
    <div className="page-narrow section stack [--gap:1.5rem]">
      <h1 className="title">{words('title')}</h1>
      <p className="lede">{words('lede', { date: formatMoment(certificate.at, await getLocale()) })}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words('holder')}</th>
            <th scope="col">{words('before')}</th>
            <th scope="col">{words('after')}</th>
          </tr>
        </thead>
        <tbody>
          {certificate.holders.map(({ holder, before, after }) => (
            <tr key={holder}>
              <th scope="row">{title(holder)}</th>
              <td className="numeric">{before}</td>
              <td className="numeric">{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted small">{words('id', { id: certificate.id })}</p>
      <p>{words('thanks')}</p>
      <Link href="/" className="button-secondary self-start">
        {words('home')}
      </Link>
    </div>
  );
}
