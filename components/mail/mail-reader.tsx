import { getFormatter, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import type { MailboxMail } from '@/lib/mail/mailbox';
import { MarkOpened } from './mark-opened';

/** One mail: its HTML in a frame that may run nothing, or its plain part, and its headers. */
export async function MailReader({ mail, part }: { mail: MailboxMail; part: 'html' | 'plain' }) {
  const words = await getTranslations('mail.inbox');
  const format = await getFormatter();
  const { id, recipient, subject, at, html, plain, headers } = mail;
  const partLink = (name: 'html' | 'plain') => (
    <Link
      href={name === 'html' ? `/demo/inbox/${id}` : `/demo/inbox/${id}?part=plain`}
      prefetch={false}
      scroll={false}
      className="chip"
      aria-current={part === name ? 'true' : undefined}
    >
      {words(name)}
    </Link>
  );

  return (
    <article className="stack" aria-labelledby="mail-subject">
      <MarkOpened id={id} />
      <header className="stack [--gap:0.5rem]">
        <h1 id="mail-subject" className="subtitle">
          {subject}
        </h1>
        <p className="small muted">
          {words('to', { recipient })},{' '}
          <time dateTime={at.toISOString()}>{format.dateTime(at, { dateStyle: 'long', timeStyle: 'short' })}</time>
        </p>
        <div className="cluster">
          {partLink('html')}
          {partLink('plain')}
        </div>
      </header>
      {part === 'html' ? (
        <iframe
          title={words('content', { subject })}
          srcDoc={html}
          sandbox="allow-top-navigation-by-user-activation"
          className="h-[46rem] w-full rounded-card border border-line bg-paper"
        />
      ) : (
        <pre className="card overflow-x-auto whitespace-pre-wrap break-words text-[0.9375rem]">{plain}</pre>
      )}
      <details className="disclosure">
        <summary>{words('headers')}</summary>
        <dl className="facts small">
          {Object.entries(headers).map(([name, value]) => (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd className="break-all">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </article>
  );
}
