import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
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
    <div className="page section grid grid-cols-1 gap-8 lg:grid-cols-[22rem_minmax(0,1fr)] lg:gap-12">
      <section className={`stack ${children ? 'max-lg:hidden' : ''}`} aria-label={words('title')}>
        <Title className="title">{words('title')}</Title>
        <p className="muted small">{words('onlyDemo')}</p>
        <p className="notice small">
          <span>{words(everybody ? 'everybodyWarning' : 'ownOnly')}</span>
          <Link href={everybody ? '/demo/inbox' : '/demo/inbox?all=1'} prefetch={false} className="link self-start">
            {words(everybody ? 'showOwn' : 'showEverybody')}
          </Link>
        </p>
        <p className="small" role="status">
          {words('count', { count: mails.length, unread })}
        </p>
        {mails.length > 0 && <MailboxList mails={mails} openId={openId} everybody={everybody} />}
      </section>
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
          <div className="panel stack items-start max-lg:hidden">
            <p className="subtitle">{words(mails.length > 0 ? 'choose' : 'emptyTitle')}</p>
            <p className="muted">{words(mails.length > 0 ? 'chooseHint' : 'empty')}</p>
          </div>
        )}
        {!children && mails.length === 0 && (
          <div className="panel stack items-start lg:hidden">
            <p className="subtitle">{words('emptyTitle')}</p>
            <p className="muted">{words('empty')}</p>
          </div>
        )}
      </div>
    </div>
  );
}
