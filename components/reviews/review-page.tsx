import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ProductPicture } from '@/components/catalog/product-picture';
import styles from '@/components/catalog/product-summary.module.css';
import { button } from '@/components/ui/button';
import { Cluster, Section, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import type { ProductView } from '@/lib/catalog/queries';
import type { ReviewText } from '@/lib/reviews/input';
import { ReviewForm } from './review-form';

type ReviewPageProps = {
  product: Pick<ProductView, 'id' | 'slug' | 'name' | 'brand' | 'picture'>;
  own: ReviewText | null;
  name?: string;
  token?: string;
  /** Shown in place of the form for who may not write. */
  refusal?: ReactNode;
};

/** The page on which a buyer writes about a product. */
export async function ReviewPage({ product, own, name, token, refusal }: ReviewPageProps) {
  const words = await getTranslations('reviews');
  return (
    <Section width="narrow" gap={7}>
      <header className={styles.header}>
        <ProductPicture picture={product.picture} />
        <Stack gap={1.5}>
          <p className="eyebrow">{product.brand}</p>
          <h1 className="title">{refusal ? words('whoTitle') : words('pageTitle', { name: product.name })}</h1>
        </Stack>
      </header>
      {refusal ?? (
        <>
          <p className="lede">{words('lede')}</p>
          <ReviewForm productId={product.id} token={token} own={own} name={name} />
        </>
      )}
      <Cluster as="p">
        <Link href={`/p/${product.slug}`} className="link">
          {words('toProduct', { name: product.name })}
        </Link>
        {token && (
          <Link href={`/orders/${token}`} className="link">
            {words('toOrder')}
          </Link>
        )}
      </Cluster>
    </Section>
  );
}

/** Why somebody may not write here, and what would change that. */
export async function ReviewRefusal({ name, signedIn, slug }: { name: string; signedIn: boolean; slug: string }) {
  const words = await getTranslations('reviews');
  return (
    <>
      <p className="lede">{words('who', { name })}</p>
      {signedIn ? (
        <p>{words('notFound', { name })}</p>
      ) : (
        <>
          <p>{words('whoSignIn')}</p>
          <p>
            <Link
              href={`/sign-in?next=${encodeURIComponent(`/p/${slug}/review`)}`}
              className={button()}
              prefetch={false}
            >
              {words('signIn')}
            </Link>
          </p>
        </>
      )}
      <p>{words('whoOrder')}</p>
      <p>
        <Link href="/orders/find" className={button({ variant: 'secondary' })} prefetch={false}>
          {words('findOrder')}
        </Link>
      </p>
    </>
  );
}
