import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { Mailbox } from '@/components/mail/mailbox';
import { currentAddresses } from '@/lib/demo/current-addresses';
import { listMailbox } from '@/lib/mail/mailbox';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('mail.inbox');
  return { title: words('title'), robots: { index: false } };
}

export default async function InboxPage({ searchParams }: PageProps<'/[locale]/demo/inbox'>) {
  await connection();
  const everybody = (await searchParams).all === '1';
  const mails = await listMailbox(everybody ? 'everybody' : await currentAddresses());
  if (!mails) notFound();
  return <Mailbox mails={mails} everybody={everybody} />;
}
