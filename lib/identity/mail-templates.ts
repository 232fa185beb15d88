import type { Content } from '../mail/content';
import type { MailData, Templates } from '../mail/kinds';
import type { MailWords } from '../mail/words';

declare module '@/lib/mail/kinds' {
  interface MailData {
    'sign-in-code': { code: string; link: string; minutes: number };
    'keep-order-code': { code: string; link: string; minutes: number; orderNumber: string };
    /** `scope` says what the code allows, such as "delete your account". */
    'step-up-code': { code: string; minutes: number; scope: string };
    /** Something was done with an account. `detail` says with what, `at` when; `link` is for "this was not me". */
    'security-notice': {
      event:
        | 'new-device'
        | 'address-added'
        | 'address-preferred'
        | 'method-added'
        | 'method-removed'
        | 'joined'
        | 'undone'
        | 'export';
      detail: string | null;
      at: string;
      link: string;
    };
  }
}

function signInCode({ code, link, minutes }: MailData['sign-in-code'], words: MailWords): Content {
  return {
    subject: words('sign-in-code.subject', { code }),
    preview: words('sign-in-code.preview', { minutes }),
    blocks: [
      { type: 'text', text: words('sign-in-code.intro') },
      { type: 'code', code },
      { type: 'text', text: words('sign-in-code.or') },
      { type: 'button', label: words('sign-in-code.button'), link },
      { type: 'small', text: words('sign-in-code.validity', { minutes }) },
      { type: 'small', text: words('sign-in-code.notYou') },
    ],
    reason: words('sign-in-code.reason'),
  };
}

function keepOrderCode(data: MailData['keep-order-code'], words: MailWords): Content {
  const { code, link, minutes, orderNumber } = data;
  return {
    subject: words('keep-order-code.subject', { code }),
    preview: words('keep-order-code.preview', { minutes }),
    blocks: [
      { type: 'text', text: words('keep-order-code.intro', { orderNumber }) },
      { type: 'code', code },
      { type: 'text', text: words('keep-order-code.or') },
      { type: 'button', label: words('keep-order-code.button'), link },
      { type: 'small', text: words('keep-order-code.validity', { minutes }) },
      { type: 'small', text: words('keep-order-code.notYou') },
    ],
    reason: words('keep-order-code.reason'),
  };
}

function stepUpCode({ code, minutes, scope }: MailData['step-up-code'], words: MailWords): Content {
  return {
    subject: words('step-up-code.subject', { code }),
    preview: words('step-up-code.preview', { minutes }),
    blocks: [
      { type: 'text', text: words('step-up-code.intro', { scope }) },
      { type: 'code', code },
      { type: 'small', text: words('step-up-code.validity', { minutes }) },
      { type: 'small', text: words('step-up-code.notYou') },
      { type: 'links', links: [{ label: words('step-up-code.button'), link: '/account/devices' }] },
    ],
    reason: words('step-up-code.reason'),
  };
}

function securityNotice({ event, detail, at, link }: MailData['security-notice'], words: MailWords): Content {
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

export const IDENTITY_MAILS = {
  'sign-in-code': { content: signInCode },
  'keep-order-code': { content: keepOrderCode },
  'step-up-code': { content: stepUpCode },
  'security-notice': { content: securityNotice },
} satisfies Partial<Templates>;
