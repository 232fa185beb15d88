import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { SignInNews } from '@/components/account/sign-in-news';
import { CategoryTiles } from '@/components/home/category-tiles';
import { NotMe } from '@/components/identity/not-me';
import { KeepListForm } from '@/components/newsletter/keep-list-form';
import { button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { FormSubmitted } from '@/components/ui/form-submitted';
import { cardGrid, productGrid } from '@/components/ui/grid';
import { Page, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { DeletedLists } from '@/components/wishlist/deleted-lists';
import { ListSettings } from '@/components/wishlist/list-settings';
import { ListTabs } from '@/components/wishlist/list-tabs';
import { ShareList } from '@/components/wishlist/share-list';
import { WishedProduct } from '@/components/wishlist/wished-product';
import { toLocale } from '@/lib/i18n/locales';
import { currentShopper } from '@/lib/identity/queries';
import { toMarket } from '@/lib/market/market';
import { getShare, listDeletedLists, listWishedProducts, listWishlists } from '@/lib/wishlist/queries';

export const instant = false;

/** From this level of proof on, the lists are bound to an address or account and outlive the browser. */
const KEPT_FROM_ASSURANCE = 2;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('wishlist');
  return { title: words('title'), robots: { index: false } };
}

export default async function Wishlists({ searchParams }: PageProps<'/[locale]/wishlist'>) {
  const language = toLocale(await locale());
  const words = await getTranslations('wishlist');
  const query = await searchParams;
  const { owner, assurance, firstName, session } = await currentShopper();
  const lists = owner ? await listWishlists(owner) : [];
  const list = query.list === undefined ? lists[0] : lists.find(({ id }) => id === query.list);
  if (query.list !== undefined && !list) notFound();
  const products = owner && list ? await listWishedProducts(owner, toMarket(await locale()), list.id) : [];
  const isKept = assurance >= KEPT_FROM_ASSURANCE;
  const kept = firstName ? words('kept', { name: firstName }) : words('keptAnonymous');
  const hasHearts = lists.some(({ productIds }) => productIds.length > 0);
  return (
    <>
      <Page gap={8} className={products.length > 0 ? 'pt-8 pb-16' : 'pt-8'}>
        <Stack as="header" gap={2}>
          <h1 className="title">{list?.name ?? words('title')}</h1>
          <h2 className="text-soft">{words('count', { count: products.length })}</h2>
          {hasHearts && <p className="text-sm">{isKept ? kept : words('onlyHere')}</p>}
          {firstName && !session && <NotMe />}
        </Stack>
        <SignInNews query={query} here="/wishlist" />
        <FormSubmitted stamp={lists.map(({ id, productIds }) => `${id}:${productIds.join()}`).join(';')} />
        <DeletedLists lists={owner ? await listDeletedLists(owner) : []} />
        {list && (hasHearts || lists.length > 1) && <ListTabs lists={lists} current={list.id} />}
        {list && products.length > 0 ? (
          <ul className={productGrid}>
            {products.map((product) => (
              <WishedProduct
                key={product.id}
                product={product}
                list={list.id}
                others={lists.filter(({ id }) => id !== list.id)}
                locale={language}
              />
            ))}
          </ul>
        ) : (
          <Card tone="sunken" gap={5} className="items-start">
            <p className="lede">{words(list?.name ? 'emptyList' : 'empty')}</p>
            <Link href="/c/coffee" className={button()}>
              {words('browse')}
            </Link>
          </Card>
        )}
        <div className={`${cardGrid} items-start grid-cols-[repeat(auto-fill,minmax(min(100%,21rem),1fr))]`}>
          {!isKept && hasHearts && <KeepListForm />}
          {owner && list && products.length > 0 && (
            <ShareList list={list.id} share={await getShare(owner, list.id)} locale={language} />
          )}
          {list?.name && <ListSettings list={{ id: list.id, name: list.name }} />}
        </div>
      </Page>
      {products.length === 0 && <CategoryTiles />}
    </>
  );
}
