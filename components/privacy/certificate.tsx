import { getLocale } from 'next-intl/server';
import { PrintButton } from '@/components/orders/print-button';
import { button } from '@/components/ui/button';
import { Cluster, Section, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { privacyWords } from '@/lib/data-inventory/words';
import { formatMoment } from '@/lib/i18n/dates';
import { formatDeadline } from '@/lib/i18n/days';
import { localePath } from '@/lib/i18n/locales';
import { holderTitle, occupied, vacant } from '@/lib/privacy/certificate';
import type { Certificate as ErasureCertificate } from '@/lib/privacy/erase';
import { recordGoesAt } from '@/lib/privacy/rules';

/** What was erased, holder by holder, to read, to print and to keep. */
export async function Certificate({ certificate }: { certificate: ErasureCertificate }) {
  const locale = await getLocale();
  const words = privacyWords(locale);
  const { id, at } = certificate;
  const farewell = occupied(certificate).some(({ holder, after }) => holder === 'mails' && after > 0);
  const empty = vacant(certificate).map(({ holder }) => holderTitle(holder, words));
  const file = `${localePath(locale, '/privacy/deleted/file')}?certificate=${id}`;
  return (
    <Section width="narrow" gap={6} data-certificate="">
      <h1 className="title">{words('certificate.title')}</h1>
      <p className="lede">{words('certificate.lede', { date: formatMoment(at, locale) })}</p>
      <Table>
        <thead>
          <tr>
            <th scope="col">{words('certificate.holder')}</th>
            <th scope="col">{words('certificate.before')}</th>
            <th scope="col">{words('certificate.after')}</th>
          </tr>
        </thead>
        <tbody>
          {occupied(certificate).map(({ holder, before, after }) => (
            <tr key={holder}>
              <th scope="row">{holderTitle(holder, words)}</th>
              <td className="lining-nums tabular-nums">{before}</td>
              <td className="lining-nums tabular-nums">{after}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Stack gap={3} className="text-sm">
        {farewell && <p>{words('certificate.farewell')}</p>}
        {empty.length > 0 && <p>{words('certificate.vacant', { holders: empty.join(', ') })}</p>}
        <p>{words('certificate.elsewhere')}</p>
        <p>{words('certificate.stays', { date: formatDeadline(recordGoesAt(at), locale) })}</p>
        <p className="text-soft">{words('certificate.id', { id })}</p>
      </Stack>
      <Cluster className="print:hidden">
        <a href={file} className={button()} download>
          {words('certificate.download')}
        </a>
        <PrintButton>{words('certificate.print')}</PrintButton>
        <Link href="/" className={button({ variant: 'secondary' })}>
          {words('certificate.home')}
        </Link>
      </Cluster>
      <p>{words('certificate.thanks')}</p>
    </Section>
  );
}
