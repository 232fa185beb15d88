import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { dateLocale } from '@/lib/i18n/dates';
import { toLocale } from '@/lib/i18n/locales';
import type { MailboxLine } from '@/lib/mail/mailbox';
import { shop } from '@/shop.config';

const SHORT = {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: shop.timeZone,
} as const;

type MailboxListProps = { mails: MailboxLine[]; openId?: string; everybody: boolean };

/** The mails of the demo's mailbox, newest first. */
export async function MailboxList({ mails, openId, everybody }: MailboxListProps) {
  const words = await getTranslations('mail.inbox');
  const format = new Intl.DateTimeFormat(dateLocale(toLocale(await locale())), SHORT);
  return (
    <ol className="flex flex-col gap-1" aria-label={words('mails')}>
      {mails.map(({ id, recipient, subject, at, unread }) => (
        <li key={id}>
          <Link
            href={everybody ? `/demo/inbox/${id}?all=1` : `/demo/inbox/${id}`}
            prefetch={false}
            aria-current={id === openId ? 'true' : undefined}
            className="block rounded-card border border-transparent px-4 py-3 hover:bg-sunken aria-[current]:border-line aria-[current]:bg-surface"
          >
            <span className="flex items-baseline justify-between gap-3 text-sm text-soft">
              <span className="truncate">{recipient}</span>
              <time className="shrink-0 lining-nums tabular-nums" dateTime={at.toISOString()}>
                {format.format(at)}
              </time>
            </span>
            <span className={`mt-0.5 flex items-baseline gap-2 ${unread ? 'font-semibold' : ''}`}>
              {unread && (
                <span className="size-2 shrink-0 rounded-full bg-accent">
                  <span className="sr-only">{words('unread')}</span>
                </span>
              )}
              {subject}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
