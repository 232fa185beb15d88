import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { card } from '@/components/ui/card';
import { chip } from '@/components/ui/chip';
import { Disclosure } from '@/components/ui/disclosure';
import { Facts } from '@/components/ui/facts';
import { Cluster, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { formatMoment } from '@/lib/i18n/dates';
import { toLocale } from '@/lib/i18n/locales';
import type { MailboxMail } from '@/lib/mail/mailbox';
import { MailFrame } from './mail-frame';
import { MarkOpened } from './mark-opened';

/** About how high a mail is at so many letters a line, until its frame is measured. */
const heightOf = (plain: string, letters: number) => {
  const lines = plain.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return `${Math.max(28, 18 + lines * 1.5)}rem`;
};

type MailReaderProps = { mail: MailboxMail; part: 'html' | 'plain'; everybody: boolean };

/** One mail: its HTML in a frame that may run nothing, or its plain part, and its headers. */
export async function MailReader({ mail, part, everybody }: MailReaderProps) {
  const words = await getTranslations('mail.inbox');
  const { id, recipient, subject, at, html, plain, headers } = mail;
  const partLink = (name: 'html' | 'plain') => (
    <Link
      href={`/demo/inbox/${id}?${new URLSearchParams({ ...(everybody && { all: '1' }), part: name })}`}
      prefetch={false}
      scroll={false}
      className={chip}
      aria-current={part === name ? 'true' : undefined}
    >
      {words(name)}
    </Link>
  );

  return (
    <Stack as="article" aria-labelledby="mail-subject">
      <MarkOpened id={id} />
      <Stack as="header" gap={2}>
        <h1 id="mail-subject" className="subtitle">
          {subject}
        </h1>
        <p className="text-sm text-soft">
          {words('to', { recipient })},{' '}
          <time dateTime={at.toISOString()}>{formatMoment(at, toLocale(await locale()))}</time>
        </p>
        <Cluster>
          {partLink('html')}
          {partLink('plain')}
        </Cluster>
      </Stack>
      {part === 'html' ? (
        <MailFrame
          title={words('content', { subject })}
          html={html}
          style={{ '--narrow': heightOf(plain, 30), '--wide': heightOf(plain, 64) } as CSSProperties}
          className="h-(--narrow) w-full rounded-card border border-line bg-paper sm:h-(--wide)"
        />
      ) : (
        <pre className={card({ className: 'overflow-x-auto whitespace-pre-wrap break-words text-md' })}>{plain}</pre>
      )}
      <Disclosure summary={words('headers')}>
        <Facts className="text-sm">
          {Object.entries(headers).map(([name, value]) => (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd className="break-all">{value}</dd>
            </div>
          ))}
        </Facts>
      </Disclosure>
    </Stack>
  );
}
