import { notFound } from 'next/navigation';

export const ensureStatic = 'navigation';

/** Where `next.config.ts` sends an address that no route knows: one prerendered 404 in each language. */
export default function MissingPage() {
  notFound();
}
