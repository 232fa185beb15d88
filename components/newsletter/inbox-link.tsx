import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { env } from '@/lib/platform/env';

/** In the demo the mail is one click away. */
export async function InboxLink() {
  if (!env().demo) return null;
  const words = await getTranslations('newsletter');
  return (
    <Link href="/demo/inbox" className={button({ variant: 'secondary', className: 'self-start' })} prefetch={false}>
      {words('inbox')}
    </Link>
  );
}
