import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Cluster, Section, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { standardDelivery } from '@/lib/cart/rules';
import { toLocale } from '@/lib/i18n/locales';
import { COUNTRIES } from '@/lib/market/countries';
import { currencyOf, toMarket } from '@/lib/market/market';
import { RETURN_IN_DAYS } from '@/lib/orders/returns/rules';
import { formatMoney } from '@/lib/platform/money';
import { pageMetadata } from '@/lib/seo/page-metadata';
import { deliveryPrice } from '@/lib/shipping/delivery';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('help');
  const language = toLocale(await locale());
  return pageMetadata({ title: words('title'), description: words('description'), path: '/help', locale: language });
}

/** Sections by what people look for, each with the pages where it is done. */
const SECTIONS = [
  ['delivery', []],
  ['orders', [['/orders/find', 'findOrder']]],
  [
    'returns',
    [
      ['/orders/find', 'findOrder'],
      ['/orders/withdraw', 'withdraw'],
    ],
  ],
  ['payment', [['/terms', 'terms']]],
  ['coupons', [['/cart', 'cart']]],
  ['contact', [['/imprint', 'imprint']]],
] as const;

export default async function HelpPage() {
  const words = await getTranslations('help');
  const language = toLocale(await locale());
  const currency = currencyOf(toMarket(await locale()));
  const money = (amountInCents: number) => formatMoney({ amountInCents, currency }, language);
  const { feeInCents, freeFromInCents } = standardDelivery(0, currency);
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const values = {
    countries: new Intl.ListFormat(language).format(COUNTRIES.map((country) => regions.of(country) ?? country)),
    fee: money(feeInCents),
    from: money(freeFromInCents),
    express: money(deliveryPrice('express', currency, feeInCents)),
    days: RETURN_IN_DAYS,
  };
  return (
    <Section width="narrow" gap={7}>
      <h1 className="title">{words('title')}</h1>
      <p className="lede">{words('lede')}</p>
      {SECTIONS.map(([section, links]) => (
        <Stack key={section} id={section} as="section" gap={3} aria-labelledby={`${section}-title`}>
          <h2 id={`${section}-title`} className="subtitle">
            {words(`${section}.title`)}
          </h2>
          <p>{words(`${section}.text`, values)}</p>
          <Cluster as="p">
            {links.map(([path, name]) => (
              <Link key={path} href={path} prefetch={false} className="link">
                {words(`links.${name}`)}
              </Link>
            ))}
            {section === 'coupons' && (
              <Link
                href={`/search?q=${encodeURIComponent(words('giftQuery'))}`}
                prefetch={false}
                rel="nofollow"
                className="link"
              >
                {words('links.gifts')}
              </Link>
            )}
          </Cluster>
        </Stack>
      ))}
    </Section>
  );
}
