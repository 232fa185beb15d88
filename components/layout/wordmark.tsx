import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

/** The flame of the wordmark, also the app icon. */
function Flame() {
  return (
    <svg viewBox="0 0 20 24" fill="currentColor" aria-hidden="true">
      <path d="M10.6 0c.9 4.2-1.3 6.3-3.6 8.8C4.900 11 3 13.200 3 16.400 3 20.600 6.100 24 10 24s7-3.200 7-7.300c0-2.700-1.200-4.700-2.600-6.500-.3 1.600-1 2.800-2.200 3.600C12.800 8.900 13.400 3.700 10.600 0Zm-.5 21.300c-1.700 0-3-1.300-3-3.100 0-1.700 1-2.800 2.200-4 .3 1.300 1 2 1.900 2.700.8.700 1.600 1.400 1.600 2.200 0 1.300-1.200 2.200-2.700 2.200Z" />
    </svg>
  );
}

export async function Wordmark() {
  const words = await getTranslations('shell');
  return (
    <Link href="/" className="wordmark" aria-label={words('toHome')}>
      <Flame /> Kindling
    </Link>
  );
}
