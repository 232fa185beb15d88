import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InboxLink } from '@/components/newsletter/inbox-link';
import { button } from '@/components/ui/button';
import { Cluster, Section } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { currentShopper } from '@/lib/identity/queries';
import { WELCOME } from '@/lib/newsletter/rules';

export const instant = false;

const DONE = new Map<unknown, 'doneAddress' | 'doneNotice'>([
  ['address', 'doneAddress'],
  ['notice', 'doneNotice'],
]);

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('newsletter.confirm');
  return { title: words('doneTitleNameless'), robots: { index: false } };
}

export default async function ConfirmedPage({ searchParams }: PageProps<'/[locale]/confirm/done'>) {
  const { kept, coupon, letter } = await searchParams;
  const words = await getTranslations('newsletter.confirm');
  const { firstName } = await currentShopper();
  const onList = kept === 'wishlist';
  const list = letter ? 'doneWishlistLetter' : 'doneWishlist';
  const done = onList ? list : (DONE.get(kept) ?? 'doneNewsletter');
  return (
    <Section width="narrow" gap={6}>
      <h1 className="title">{firstName ? words('doneTitle', { name: firstName }) : words('doneTitleNameless')}</h1>
      <p className="lede">{words(done)}</p>
      {coupon && (
        <Notice as="p" tone="success">
          {words('doneCoupon', { percent: WELCOME.percent / 100 })}
        </Notice>
      )}
      <Cluster>
        <Link href={onList ? '/wishlist' : '/'} className={button()}>
          {words(onList ? 'toWishlist' : 'toShop')}
        </Link>
        {coupon && <InboxLink />}
        <Link href="/newsletter/preferences" className={button({ variant: 'quiet' })}>
          {words('toPreferences')}
        </Link>
      </Cluster>
    </Section>
  );
}
