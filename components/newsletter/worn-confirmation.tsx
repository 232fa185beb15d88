import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { WornLink } from './worn-link';

/** A mailed confirmation that does not work any more: why, and a way on. */
export async function WornConfirmation({ code }: { code: string }) {
  const words = await getTranslations('newsletter.confirm');
  const why = code === 'used' || code === 'expired' ? code : 'unknown';
  return (
    <WornLink title={words(why)} text={words(`${why}Text`)}>
      <Link href={why === 'used' ? '/' : '/newsletter'} className={button()}>
        {words(why === 'used' ? 'home' : 'again')}
      </Link>
    </WornLink>
  );
}
