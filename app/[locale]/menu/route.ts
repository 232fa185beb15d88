import { menuOf } from '@/lib/catalog/menu';
import { listCategories } from '@/lib/catalog/queries';
import { LOCALES, toLocale } from '@/lib/i18n/locales';

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

/** The whole tree of categories, static: fetched when somebody reaches for the menu, instead of weighing on every page. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = toLocale((await params).locale);
  return Response.json(menuOf(await listCategories(locale), locale));
}
