import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { MailReader } from '@/components/mail/mail-reader';
import { Mailbox } from '@/components/mail/mailbox';
import { getMailboxMail, listMailbox } from '@/lib/mail/mailbox';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('mail.inbox');
  return { title: words('title'), robots: { index: false } };
}

export default async function MailPage({ params, searchParams }: PageProps<'/[locale]/demo/inbox/[mail]'>) {
  await connection();
  const { mail: id } = await params;
  const { part } = await searchParams;
  const [mails, mail] = [await listMailbox(), await getMailboxMail(id)];
  if (!mails || !mail) notFound();
  return (
    <Mailbox mails={mails} openId={id}>
      <MailReader mail={mail} part={part === 'plain' ? 'plain' : 'html'} />
    </Mailbox>
  );
}
