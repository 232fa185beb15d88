import type { Block, Content } from '../content';
import type { MailData } from '../kinds';
import type { MailWords } from '../words';

export function securityNotice({ event, detail, at, link }: MailData['security-notice'], words: MailWords): Content {
  return {
    subject: words(`security-notice.${event}.subject`),
    preview: [detail, at].filter(Boolean).join(' · '),
    blocks: [
      { type: 'text', text: words(`security-notice.${event}.intro`) },
      { type: 'lines', lines: [...(detail ? [detail] : []), at] },
      { type: 'text', text: words('security-notice.you') },
      { type: 'text', text: words('security-notice.notYou') },
      { type: 'button', label: words('security-notice.button'), link },
    ],
    reason: words('security-notice.reason'),
  };
}

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

/** To an address without proof of an account: whoever opened the mailed link has taken its data along. */
export function dataDownloaded({ at, link }: MailData['data-downloaded'], words: MailWords): Content {
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
