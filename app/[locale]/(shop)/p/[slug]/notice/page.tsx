import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { ProductPicture } from '@/components/catalog/product-picture';
import styles from '@/components/catalog/product-summary.module.css';
import { InboxLink } from '@/components/newsletter/inbox-link';
import { NoticeForm } from '@/components/notices/notice-form';
import { noticeWords } from '@/components/notices/notice-words';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { Section, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { getProduct } from '@/lib/catalog/queries';
import { variantName } from '@/lib/catalog/variant-name';
import { toLocale } from '@/lib/i18n/locales';
import { currentShopper } from '@/lib/identity/queries';
import { toMarket } from '@/lib/market/market';
import { formatMoney } from '@/lib/platform/money';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('notices');
  return { title: words('title.back-in-stock'), robots: { index: false } };
}

/** Asks to be told, on a page of its own: for who has no JavaScript. `kind` and `variant` stand in the query. */
export default async function NoticePage({ params, searchParams }: PageProps<'/[locale]/p/[slug]/notice'>) {
  const language = toLocale(await locale());
  const query = await searchParams;
  const { email } = await currentShopper();
  const product = await getProduct((await params).slug, toMarket(await locale()));
  if (!product) notFound();
  const words = await getTranslations('notices');
  const kind = query.kind === 'price-drop' ? 'price-drop' : 'back-in-stock';
  const variant = product.variants.find(({ id }) => id === query.variant) ?? product.variants[0];
  if (!variant) notFound();
  return (
    <Section width="narrow" gap={7}>
      <header className={styles.header}>
        <ProductPicture picture={variant.picture} />
        <Stack gap={1.5}>
          <p className="eyebrow">{[product.name, variantName(variant, language)].filter(Boolean).join(', ')}</p>
          <h1 className="title">{words(`title.${kind}`)}</h1>
        </Stack>
      </header>
      <NoticeForm
        kind={kind}
        variantId={variant.id}
        surface="product"
        known={email !== null}
        words={await noticeWords(kind, formatMoney(variant.price, language))}
        whenDone={<InboxLink />}
      />
      <WhyWeAsk holding="notices" />
      <p>
        <Link href={`/p/${product.slug}?variant=${encodeURIComponent(variant.id)}`} className="link">
          {words('back', { name: product.name })}
        </Link>
      </p>
    </Section>
  );
}
