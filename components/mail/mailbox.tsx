import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { Section, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { MailboxLine } from '@/lib/mail/mailbox';
import { MailboxList } from './mailbox-list';

type MailboxProps = {
  mails: MailboxLine[];
  openId?: string;
  /** Everybody's mails instead of this browser's. */
  everybody: boolean;
  children?: ReactNode;
};

/** The demo's mailbox: the list, and beside it the open mail (on a phone: one or the other). */
export async function Mailbox({ mails, openId, everybody, children }: MailboxProps) {
  const words = await getTranslations('mail.inbox');
  const Title = children ? 'p' : 'h1';
  const unread = mails.filter((mail) => mail.unread).length;
  return (
    <Section className="grid grid-cols-1 gap-8 lg:grid-cols-[22rem_minmax(0,1fr)] lg:gap-12">
      <Stack as="section" className={children ? 'max-lg:hidden' : undefined} aria-label={words('title')}>
        <Title className="title">{words('title')}</Title>
        <p className="text-soft text-sm">{words('onlyDemo')}</p>
        <Notice as="p" className="text-sm">
          <span>{words(everybody ? 'everybodyWarning' : 'ownOnly')}</span>
          <Link href={everybody ? '/demo/inbox' : '/demo/inbox?all=1'} prefetch={false} className="link self-start">
            {words(everybody ? 'showOwn' : 'showEverybody')}
          </Link>
        </Notice>
        <p className="text-sm" role="status">
          {words('count', { count: mails.length, unread })}
        </p>
        {mails.length > 0 && <MailboxList mails={mails} openId={openId} everybody={everybody} />}
      </Stack>
      <div className="min-w-0">
        {children ? (
          <>
            <p className="mb-4 lg:hidden">
              <Link href={everybody ? '/demo/inbox?all=1' : '/demo/inbox'} className="link">
                {words('back')}
              </Link>
            </p>
            {children}
          </>
        ) : (
          <Card tone="sunken" gap={5} className="items-start max-lg:hidden">
            <p className="subtitle">{words(mails.length > 0 ? 'choose' : 'emptyTitle')}</p>
            <p className="text-soft">{words(mails.length > 0 ? 'chooseHint' : 'empty')}</p>
          </Card>
        )}
        {!children && mails.length === 0 && (
          <Card tone="sunken" gap={5} className="items-start lg:hidden">
            <p className="subtitle">{words('emptyTitle')}</p>
            <p className="text-soft">{words('empty')}</p>
          </Card>
        )}
      </div>
    </Section>
  );
}
