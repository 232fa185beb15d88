import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WithdrawalForm } from '@/components/orders/withdrawal-form';
import { WithdrawalHelp } from '@/components/orders/withdrawal-help';
import { Section } from '@/components/ui/layout';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('orders.withdraw');
  return { title: words('title'), description: words('text') };
}

/** The legal way out of a contract, for everybody, without an account. */
export default async function WithdrawPage() {
  const words = await getTranslations('orders.withdraw');
  return (
    <Section width="narrow" gap={6}>
      <h1 className="title">{words('title')}</h1>
      <p className="lede">{words('text')}</p>
      <WithdrawalForm />
      <WithdrawalHelp />
    </Section>
  );
}
