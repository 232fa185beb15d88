import type { Block, Content } from '../content';
import type { MailData } from '../kinds';
import type { MailWords } from '../words';

type MethodChange = 'sign-in-method-added' | 'sign-in-method-removed';

function methodChanged(kind: MethodChange, method: string, words: MailWords): Content {
  return {
    subject: words(`${kind}.subject`),
    preview: words(`${kind}.preview`, { method }),
    blocks: [
      { type: 'text', text: words(`${kind}.intro`, { method }) },
      { type: 'text', text: words(`${kind}.notYou`) },
      { type: 'button', label: words(`${kind}.button`), link: '/account/security' },
    ],
    reason: words(`${kind}.reason`),
  };
}

export const signInMethodAdded = ({ method }: MailData['sign-in-method-added'], words: MailWords) =>
  methodChanged('sign-in-method-added', method, words);

export const signInMethodRemoved = ({ method }: MailData['sign-in-method-removed'], words: MailWords) =>
  methodChanged('sign-in-method-removed', method, words);

export function accountDeleted(
  { whose, date, kept, certificate }: MailData['account-deleted'],
  words: MailWords,
): Content {
  const lines = kept.map(({ what, until }) => words('account-deleted.keptLine', { what, until }));
  const keptBlocks: Block[] = kept.length
    ? [
        { type: 'text', text: words('account-deleted.kept') },
        { type: 'lines', lines },
      ]
    : [{ type: 'text', text: words('account-deleted.nothingKept') }];
  return {
    subject: words(`account-deleted.subject.${whose}`),
    preview: words('account-deleted.preview', { date }),
    blocks: [
      { type: 'text', text: words(`account-deleted.intro.${whose}`, { date }) },
      ...keptBlocks,
      { type: 'title', text: words('account-deleted.certificate') },
      { type: 'lines', lines: certificate.lines },
      { type: 'small', text: words('account-deleted.number', { number: certificate.number }) },
      { type: 'button', label: words('account-deleted.open'), link: certificate.link },
      { type: 'text', text: words('account-deleted.goodbye') },
    ],
    reason: words(`account-deleted.reason.${whose}`),
  };
}

export function accountUnused({ date, link }: MailData['account-unused'], words: MailWords): Content {
  return {
    subject: words('account-unused.subject', { date }),
    preview: words('account-unused.preview'),
    blocks: [
      { type: 'text', text: words('account-unused.intro', { date }) },
      { type: 'text', text: words('account-unused.ask') },
      { type: 'button', label: words('account-unused.button'), link },
    ],
    reason: words('account-unused.reason'),
  };
}
