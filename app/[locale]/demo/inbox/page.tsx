import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { Mailbox } from '@/components/mail/mailbox';
import { listMailbox } from '@/lib/mail/mailbox';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('mail.inbox');
  return { title: words('title'), robots: { index: false } };
}

export default async function InboxPage() {
  await connection();
  const mails = await listMailbox();
  if (!mails) notFound();
  return <Mailbox mails={mails} />;
}
