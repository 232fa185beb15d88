import { button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';

export const WishlistButton = ({ label }: { label: string }) => (
  <Link href="/wishlist" prefetch={false} className={button({ variant: 'secondary' })}>
    {label}
  </Link>
);
