import { env } from '@/lib/platform/env';
import { type PublicPage, SHOP_PICTURE } from '@/lib/seo/page-metadata';
import { HeadTags } from './head-tags';

/**
 * Where a page stands in each language, and what a link to it looks like elsewhere: for pages that must be light, whose metadata are
 * `lightMetadata`. Next would write previews twice, for Open Graph and Twitter, and all of it once more into the data of the page.
 */
export function PageTags({ picture = SHOP_PICTURE, ...page }: Omit<PublicPage, 'description'>) {
  return <HeadTags {...page} site={env().siteUrl} picture={picture} />;
}
