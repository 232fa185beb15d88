import { NotFoundHelp } from '@/components/layout/not-found-help';

/** Outside the shop's frame (demo, back office). */
export default function NotFound() {
  return (
    <main>
      <NotFoundHelp />
    </main>
  );
}
