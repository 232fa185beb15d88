import type { Block, Content } from '../mail/content';
import type { MailData, Templates } from '../mail/kinds';
import type { MailWords } from '../mail/words';

declare module '@/lib/mail/kinds' {
  interface MailData {
    'privacy-link': { link: string; minutes: number };
    /** What the law makes the shop keep, and until which day; the certificate in words. */
    'account-deleted': {
      whose: 'account' | 'address';
      date: string;
      kept: { what: string; until: string }[];
      certificate: { number: string; link: string; lines: string[] };
    };
    'account-unused': { date: string; link: string };
    'data-downloaded': { at: string; link: string };
  }
}

function accountDeleted({ whose, date, kept, certificate }: MailData['account-deleted'], words: MailWords): Content {
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

function accountUnused({ date, link }: MailData['account-unused'], words: MailWords): Content {
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

/** To an address without proof of an account: whoever opened the mailed link has taken its data along. */
function dataDownloaded({ at, link }: MailData['data-downloaded'], words: MailWords): Content {
  return {
    subject: words('data-downloaded.subject'),
    preview: at,
    blocks: [
      { type: 'text', text: words('data-downloaded.intro') },
      { type: 'lines', lines: [at] },
      { type: 'text', text: words('data-downloaded.you') },
      { type: 'text', text: words('data-downloaded.notYou') },
      { type: 'button', label: words('data-downloaded.button'), link },
    ],
    reason: words('data-downloaded.reason'),
  };
}

function privacyLink({ link, minutes }: MailData['privacy-link'], words: MailWords): Content {
  return {
    subject: words('privacy-link.subject'),
    preview: words('privacy-link.preview', { minutes }),
    blocks: [
      { type: 'text', text: words('privacy-link.intro') },
      { type: 'button', label: words('privacy-link.button'), link },
      { type: 'small', text: words('privacy-link.validity', { minutes }) },
      { type: 'small', text: words('privacy-link.notYou') },
    ],
    reason: words('privacy-link.reason'),
  };
}

export const PRIVACY_MAILS = {
  'privacy-link': { content: privacyLink },
  'account-deleted': { content: accountDeleted },
  'account-unused': { content: accountUnused },
  'data-downloaded': { content: dataDownloaded },
} satisfies Partial<Templates>;
