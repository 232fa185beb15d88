/** The tags of cached reads. A write names the tag of what it changed; nothing else spells one out. */
export const tags = {
  /** The catalogue as a whole: products that come and go, categories, prices. */
  catalog: 'catalog',
  /** Lists of more products than an entry can carry tags. */
  manyProducts: 'many-products',
  /** One product: its page and every list that shows it. */
  product: (productId: string) => `product:${productId}`,
};
