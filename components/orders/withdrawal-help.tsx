import { getTranslations } from 'next-intl/server';
import { Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { WITHDRAWAL_IN_DAYS } from '@/lib/orders/returns/rules';

/** What the right of withdrawal is, and help for those who do not find their order number. */
export async function WithdrawalHelp() {
  const words = await getTranslations('orders.withdraw');
  const link = (href: string) => (chunks: React.ReactNode) => (
    <Link href={href} className="link" prefetch={false}>
      {chunks}
    </Link>
  );
  return (
    <Stack className="text-sm text-soft">
      <p>{words.rich('law', { days: WITHDRAWAL_IN_DAYS, terms: link('/terms') })}</p>
      <p>{words.rich('noNumber', { find: link('/orders/find') })}</p>
    </Stack>
  );
}
