/** The tags of cached reads. A write names the tag of what it changed; nothing else spells one out. */
export const tags = {
  /** Everything that is shown in lists of products. */
  catalog: 'catalog',
  /** One product's page. */
  product: (productId: string) => `product:${productId}`,
};
