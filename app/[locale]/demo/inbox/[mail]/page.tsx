import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { MailReader } from '@/components/mail/mail-reader';
import { Mailbox } from '@/components/mail/mailbox';
import { currentAddresses } from '@/lib/demo/current-addresses';
import { getMailboxMail, listMailbox } from '@/lib/mail/mailbox';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('mail.inbox');
  return { title: words('title'), robots: { index: false } };
}

export default async function MailPage({ params, searchParams }: PageProps<'/[locale]/demo/inbox/[mail]'>) {
  await connection();
  const { mail: id } = await params;
  const { part, all } = await searchParams;
  const everybody = all === '1';
  const owner = everybody ? 'everybody' : await currentAddresses();
  const [mails, mail] = [await listMailbox(owner), await getMailboxMail(id, owner)];
  if (!mails || !mail) notFound();
  return (
    <Mailbox mails={mails} openId={id} everybody={everybody}>
      <MailReader mail={mail} part={part === 'plain' ? 'plain' : 'html'} everybody={everybody} />
    </Mailbox>
  );
}
