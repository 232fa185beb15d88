/** Query keys that make a category page a filtered one. `next.config.ts` sends an address with any of them to the dynamic route. */
export const FACET_KEYS = ['brand', 'color', 'size', 'price', 'rating', 'sale', 'stock', 'sort', 'page'] as const;
