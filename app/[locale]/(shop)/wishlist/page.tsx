import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { SignInNews } from '@/components/account/sign-in-news';
import { NotMe } from '@/components/identity/not-me';
import { KeepListForm } from '@/components/newsletter/keep-list-form';
import { Link } from '@/components/ui/link';
import { Settled } from '@/components/ui/settled';
import { ShareList } from '@/components/wishlist/share-list';
import { WishedProduct } from '@/components/wishlist/wished-product';
import { toLocale } from '@/lib/i18n/locales';
import { currentShopper } from '@/lib/identity/queries';
import { getShareToken, listWishedProducts } from '@/lib/wishlist/queries';

export const instant = false;

/** From this level of proof on, the list is bound to an address or account and outlives the browser. */
const KEPT_FROM_ASSURANCE = 2;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('wishlist');
  return { title: words('title'), robots: { index: false } };
}

export default async function Wishlist({ searchParams }: PageProps<'/[locale]/wishlist'>) {
  const language = toLocale(await locale());
  const words = await getTranslations('wishlist');
  const { owner, assurance, firstName, session } = await currentShopper();
  const products = owner ? await listWishedProducts(owner, language) : [];
  const isKept = assurance >= KEPT_FROM_ASSURANCE;
  const kept = firstName ? words('kept', { name: firstName }) : words('keptAnonymous');
  return (
    <div className="page stack gap-8 pt-8 pb-16">
      <header className="stack gap-2">
        <h1 className="title">{words('title')}</h1>
        <h2 className="muted">{words('count', { count: products.length })}</h2>
        {products.length > 0 && <p className="small">{isKept ? kept : words('onlyHere')}</p>}
        {firstName && !session && <NotMe />}
      </header>
      <SignInNews query={await searchParams} />
      <Settled stamp={products.map(({ id }) => id).join()} />
      {owner && products.length > 0 ? (
        <>
          <ul className="grid-products">
            {products.map((product) => (
              <WishedProduct key={product.id} product={product} locale={language} />
            ))}
          </ul>
          <div className="grid-cards">
            {!isKept && <KeepListForm />}
            <ShareList token={await getShareToken(owner)} locale={language} />
          </div>
        </>
      ) : (
        <div className="panel stack items-start">
          <p className="lede">{words('empty')}</p>
          <Link href="/c/coffee" className="button">
            {words('browse')}
          </Link>
        </div>
      )}
    </div>
  );
}
