import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';

export async function Wordmark() {
  const words = await getTranslations('shell');
  return (
    <Link href="/" prefetch={false} className="wordmark" aria-label={words('toHome')}>
      <Icon name="flame" /> Kindling
    </Link>
  );
}
