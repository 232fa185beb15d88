import { getProduct } from '@/lib/catalog/queries';
import { DEFAULT_LOCALE } from '@/lib/i18n/locales';
import { previewPicture } from '@/lib/seo/preview-picture';

const A_WEEK = 'public, max-age=604800';

/** `/products/<slug>.jpg`: what a link to a product shows elsewhere. Made when it is asked for; the pictures of the pages are files. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const slug = (await params).file.match(/^([a-z0-9-]+)\.jpg$/)?.[1];
  const product = slug ? await getProduct(slug, DEFAULT_LOCALE) : null;
  if (!product) return new Response(null, { status: 404 });
  const body = new Uint8Array(await previewPicture(product.picture));
  return new Response(body, { headers: { 'content-type': 'image/jpeg', 'cache-control': A_WEEK } });
}
