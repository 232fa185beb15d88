import type { Content } from '../mail/content';
import type { MailData, Templates } from '../mail/kinds';
import type { MailWords } from '../mail/words';

declare module '@/lib/mail/kinds' {
  interface MailData {
    'confirm-contact': { link: string; firstName: string | null; surface: 'newsletter' | 'wishlist'; hearts?: number };
    welcome: { firstName: string; couponCode: string; percent: number; expires: string };
    'preferences-link': { link: string; minutes: number };
  }
}

/** Free of any advertising: nobody has agreed to anything yet. */
function confirmContact(data: MailData['confirm-contact'], words: MailWords): Content {
  const { firstName, surface, hearts, link } = data;
  const kept = surface === 'wishlist' && hearts !== undefined;
  return {
    subject: words('confirm-contact.subject'),
    preview: words('confirm-contact.preview'),
    greeting: firstName ? words('layout.hello', { name: firstName }) : undefined,
    blocks: [
      { type: 'text', text: words('confirm-contact.intro', { surface }) },
      ...(kept ? [{ type: 'text' as const, text: words('confirm-contact.hearts', { count: hearts }) }] : []),
      { type: 'text', text: words('confirm-contact.ask') },
      { type: 'button', label: words('confirm-contact.button'), link },
      { type: 'small', text: words('confirm-contact.validity') },
      { type: 'small', text: words('confirm-contact.notYou') },
    ],
    reason: words('confirm-contact.reason'),
  };
}

function welcome(data: MailData['welcome'], words: MailWords): Content {
  const { firstName, couponCode, percent, expires } = data;
  return {
    subject: words('welcome.subject', { percent: percent / 100 }),
    preview: words('welcome.preview'),
    greeting: words('layout.hello', { name: firstName }),
    blocks: [
      { type: 'text', text: words('welcome.thanks', { percent: percent / 100 }) },
      {
        type: 'coupon',
        worth: words('welcome.worth', { percent: percent / 100 }),
        code: couponCode,
        note: words('welcome.expires', { expires }),
      },
      { type: 'text', text: words('welcome.hint') },
      { type: 'button', label: words('welcome.button'), link: '/' },
      { type: 'small', text: words('welcome.stop') },
    ],
    reason: words('welcome.reason'),
  };
}

function preferencesLink({ link, minutes }: MailData['preferences-link'], words: MailWords): Content {
  return {
    subject: words('preferences-link.subject'),
    preview: words('preferences-link.preview', { minutes }),
    blocks: [
      { type: 'text', text: words('preferences-link.intro') },
      { type: 'button', label: words('preferences-link.button'), link },
      { type: 'small', text: words('preferences-link.validity', { minutes }) },
      { type: 'small', text: words('preferences-link.notYou') },
    ],
    reason: words('preferences-link.reason'),
  };
}

export const NEWSLETTER_MAILS = {
  'confirm-contact': { content: confirmContact },
  welcome: { content: welcome, advertises: 'all' },
  'preferences-link': { content: preferencesLink },
} satisfies Partial<Templates>;
