import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { tags } from '../cache-tags';
import { type CategoryView, listCategories, listSearchTexts } from '../catalog/queries';
import { colorName } from '../catalog/variant-name';
import { now } from '../clock';
import { LOCALES, type Locale } from '../i18n/locales';
import { buildIndex, type SearchIndex, searchIndex } from './search-index';

/** More than anybody pages through. */
const MAX_HITS = 480;

/** Fields of a product and what a word in them counts. */
const WEIGHT = {
  articleNumber: 12,
  name: 8,
  category: 5,
  brand: 5,
  elsewhere: 3,
  tagline: 3,
  color: 2,
  description: 1,
};

type Indexes = { version: number; products: SearchIndex; categories: SearchIndex };
const indexes = new Map<Locale, Indexes>();

/** A number that changes whenever the catalogue does. */
async function catalogueVersion(): Promise<number> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('max');
  return now().getTime();
}

async function indexesFor(locale: Locale): Promise<Indexes> {
  const version = await catalogueVersion();
  const known = indexes.get(locale);
  if (known?.version === version) return known;
  const [texts, categories] = await Promise.all([listSearchTexts(), listCategories(locale)]);
  const nameOf = new Map(categories.map(({ path, name }) => [path, name]));
  const pathNames = (path: string) => [path.split('/')[0] ?? '', path].map((one) => nameOf.get(one) ?? '').join(' ');
  const built = {
    version,
    products: buildIndex(
      texts.map((product) => ({
        id: product.id,
        popularity: product.popularity,
        fields: [
          { text: product.name[locale], weight: WEIGHT.name },
          { text: product.brand, weight: WEIGHT.brand },
          { text: pathNames(product.categoryPath), weight: WEIGHT.category },
          { text: product.tagline[locale], weight: WEIGHT.tagline },
          { text: product.description[locale], weight: WEIGHT.description },
          {
            text: product.articleNumbers.map((number) => `${number} ${number.replace(/\W/g, '')}`).join(' '),
            weight: WEIGHT.articleNumber,
          },
          { text: product.colors.map((color) => colorName(color, locale)).join(' '), weight: WEIGHT.color },
          { text: LOCALES.map((other) => product.name[other]).join(' '), weight: WEIGHT.elsewhere },
        ],
      })),
    ),
    categories: buildIndex(
      categories.map(({ path, name, description }) => ({
        id: path,
        popularity: 1,
        fields: [
          { text: name, weight: WEIGHT.name },
          { text: description, weight: WEIGHT.description },
        ],
      })),
    ),
  };
  indexes.set(locale, built);
  return built;
}

/**
 * Ids of the products that a query means, the best first: forgives typing errors, knows beginnings of words, endings, article
 * numbers and the names in the other languages.
 */
export async function searchProducts(query: string, locale: Locale, { limit = MAX_HITS } = {}): Promise<string[]> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('minutes');
  return searchIndex((await indexesFor(locale)).products, query).slice(0, limit);
}

/** Categories that a query means, the best first. */
export async function searchCategories(query: string, locale: Locale, { limit = 4 } = {}): Promise<CategoryView[]> {
  'use cache';
  cacheTag(tags.catalog);
  cacheLife('minutes');
  const paths = searchIndex((await indexesFor(locale)).categories, query).slice(0, limit);
  const byPath = new Map((await listCategories(locale)).map((category) => [category.path, category]));
  return paths.flatMap((path) => byPath.get(path) ?? []);
}
