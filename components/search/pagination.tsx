import { getTranslations } from 'next-intl/server';
import { chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { pagesShown } from '@/lib/search/rules';

type PaginationProps = { page: number; pages: number; addressOfPage: (page: number) => string };

/** Links to the other pages of a list; nothing for a single page. */
export async function Pagination({ page, pages, addressOfPage }: PaginationProps) {
  if (pages < 2) return null;
  const words = await getTranslations('search');
  const step = (to: number, rel: 'prev' | 'next', label: string) => (
    <Link href={addressOfPage(to)} rel={rel} className={chip} prefetch={false}>
      {label}
    </Link>
  );
  return (
    <nav aria-label={words('pages')} className="flex flex-wrap items-center justify-center gap-1.5">
      {page > 1 && step(page - 1, 'prev', words('previous'))}
      {pagesShown(page, pages).map((shown, index) =>
        shown === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a gap is known by its place only
          <span key={`gap-${index}`} aria-hidden="true">
            …
          </span>
        ) : (
          <Link
            key={shown}
            href={addressOfPage(shown)}
            className={`${chip} lining-nums tabular-nums`}
            prefetch={false}
            aria-label={words('page', { page: shown })}
            aria-current={shown === page ? 'page' : undefined}
          >
            {shown}
          </Link>
        ),
      )}
      {page < pages && step(page + 1, 'next', words('next'))}
    </nav>
  );
}
