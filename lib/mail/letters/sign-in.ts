import type { Content } from '../content';
import type { MailData } from '../kinds';
import type { MailWords } from '../words';

export function signInCode({ code, link, minutes }: MailData['sign-in-code'], words: MailWords): Content {
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

export function keepOrderCode(data: MailData['keep-order-code'], words: MailWords): Content {
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

export function stepUpCode({ code, minutes, scope }: MailData['step-up-code'], words: MailWords): Content {
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
