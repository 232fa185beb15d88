import { NotFound } from '@/components/layout/not-found';

/** Outside the shop's frame (demo, back office). */
export default function NotFoundOutside() {
  return (
    <main>
      <NotFound />
    </main>
  );
}
