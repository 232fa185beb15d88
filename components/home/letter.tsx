import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { NewsletterForm } from '@/components/newsletter/newsletter-form';
import { ByRung } from '@/components/personal/by-rung';
import { button } from '@/components/ui/button';
import { Cluster, Section, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { toLocale } from '@/lib/i18n/locales';
import { WELCOME } from '@/lib/newsletter/rules';
import styles from './letter.module.css';

type KnownProps = {
  title: string;
  text: string;
  way?: [href: '/wishlist' | '/orders/find' | '/account/orders', name: string];
};

/** The same place for somebody the shop knows: what is theirs already, instead of an offer for new people. */
async function Known({ title, text, way }: KnownProps) {
  const words = await getTranslations('home');
  return (
    <>
      <Stack>
        <p className="title">{title}</p>
        <p className="lede">{text}</p>
      </Stack>
      <Cluster as="p">
        {way && (
          <Link href={way[0]} className={button()} prefetch={false}>
            {way[1]}
          </Link>
        )}
        <Link href="/newsletter/preferences" className={button({ variant: 'secondary' })} prefetch={false}>
          {words('knownSettings')}
        </Link>
      </Cluster>
    </>
  );
}

/** The newsletter and what one gets for it. */
export async function Letter() {
  const words = await getTranslations('home');
  const percent = new Intl.NumberFormat(toLocale(await locale()), { style: 'percent' }).format(WELCOME.percent / 100);
  const [ordersTitle, ordersText] = [words('knownOrdersTitle'), words('knownOrdersText')];
  return (
    <Section as="section" className="far" aria-label={words('newsletterLabel')}>
      <div className={styles.letter}>
        <ByRung
          contact={
            <Known
              title={words('knownContactTitle')}
              text={words('knownContactText')}
              way={['/wishlist', words('knownWishlist')]}
            />
          }
          guest={<Known title={ordersTitle} text={ordersText} way={['/orders/find', words('knownOrders')]} />}
          account={<Known title={ordersTitle} text={ordersText} way={['/account/orders', words('knownOrders')]} />}
        >
          <Stack>
            <h2 className="title">{words('newsletterTitle', { percent })}</h2>
            <p className="lede">{words('newsletterText')}</p>
          </Stack>
          <NewsletterForm />
        </ByRung>
      </div>
    </Section>
  );
}
