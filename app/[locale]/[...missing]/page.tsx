import { notFound } from 'next/navigation';

export const instant = false;

/** Whatever no other route knows: a real 404 inside the shop's own frame. */
export default async function Missing({ params }: PageProps<'/[locale]/[...missing]'>) {
  await params;
  notFound();
}
