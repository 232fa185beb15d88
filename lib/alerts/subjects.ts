import 'server-only';
import { and, eq, min } from 'drizzle-orm';
import { db } from '@/db/client';
import { type Currency, prices, products, variants } from '@/db/schema/catalog';
import { variantName } from '../catalog/variant-name';
import type { Locale } from '../i18n/locales';

/** What a notice can be about, as the shop has it at this moment. */
export type Subject = {
  productId: string;
  variantId: string;
  slug: string;
  /** In the asked language, without the variant. */
  name: string;
  variantName: string | null;
  stock: number;
};

/** The variant behind an id that somebody sent; null when it is not sold. */
export async function findSubject(variantId: string, locale: Locale): Promise<Subject | null> {
  const [row] = await db
    .select({ variant: variants, slug: products.slug, name: products.name })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .where(eq(variants.id, variantId));
  if (!row) return null;
  const { variant, slug, name } = row;
  return {
    productId: variant.productId,
    variantId: variant.id,
    slug,
    name: name[locale],
    variantName: variantName(variant, locale),
    stock: variant.stock,
  };
}

/** The lowest price of a product in a currency; null when it is not sold for that. */
export async function lowestPrice(productId: string, currency: Currency): Promise<number | null> {
  const [row] = await db
    .select({ lowest: min(prices.amountInCents) })
    .from(prices)
    .innerJoin(variants, eq(variants.id, prices.variantId))
    .where(and(eq(variants.productId, productId), eq(prices.currency, currency)));
  return row?.lowest ?? null;
}
