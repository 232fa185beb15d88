import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

type NoticeListLinkProps = { slug: string; name: string; variantId: string | undefined };

/** From a product of a list that is sold out to the form for a notice. */
export async function TellBackFromList({ slug, name, variantId = '' }: NoticeListLinkProps) {
  const words = await getTranslations('wishlist');
  return (
    <Link
      href={`/p/${slug}/notice?kind=back-in-stock&variant=${variantId}`}
      prefetch={false}
      className="link"
      aria-label={`${words('notify')}: ${name}`}
    >
      {words('notify')}
    </Link>
  );
}
