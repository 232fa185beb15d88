import type { Content } from '../mail/content';
import type { MailData, Templates } from '../mail/kinds';
import type { MailWords } from '../mail/words';

declare module '@/lib/mail/kinds' {
  interface MailData {
    'confirm-notice': {
      link: string;
      kind: 'back-in-stock' | 'price-drop';
      product: string;
      variantName: string | null;
    };
    'back-in-stock': { product: string; variantName: string | null; link: string };
    'price-drop': { product: string; price: string; before: string; link: string };
  }
}

const named = (product: string, variantName: string | null) => (variantName ? `${product}, ${variantName}` : product);

/** Free of any advertising: nobody has agreed to anything yet. */
function confirmNotice(data: MailData['confirm-notice'], words: MailWords): Content {
  const { kind, link } = data;
  const product = named(data.product, data.variantName);
  return {
    subject: words('confirm-notice.subject'),
    preview: words('confirm-notice.preview'),
    blocks: [
      { type: 'text', text: words(`confirm-notice.intro.${kind}`, { product }) },
      { type: 'text', text: words('confirm-notice.ask') },
      { type: 'button', label: words('confirm-notice.button'), link },
      { type: 'small', text: words('confirm-notice.validity') },
      { type: 'small', text: words('confirm-notice.notYou') },
    ],
    reason: words('confirm-notice.reason'),
  };
}

function backInStock({ link, ...data }: MailData['back-in-stock'], words: MailWords): Content {
  const product = named(data.product, data.variantName);
  return {
    subject: words('back-in-stock.subject', { product }),
    preview: words('back-in-stock.preview'),
    blocks: [
      { type: 'text', text: words('back-in-stock.intro', { product }) },
      { type: 'button', label: words('back-in-stock.button'), link },
      { type: 'small', text: words('back-in-stock.once') },
    ],
    reason: words('back-in-stock.reason'),
  };
}

function priceDrop({ product, price, before, link }: MailData['price-drop'], words: MailWords): Content {
  return {
    subject: words('price-drop.subject', { product, price }),
    preview: words('price-drop.preview', { before, price }),
    blocks: [
      { type: 'text', text: words('price-drop.intro', { product, before, price }) },
      { type: 'button', label: words('price-drop.button'), link },
      { type: 'small', text: words('price-drop.once') },
    ],
    reason: words('price-drop.reason'),
  };
}

export const ALERT_MAILS = {
  'confirm-notice': { content: confirmNotice },
  'back-in-stock': { content: backInStock, advertises: 'notices' },
  'price-drop': { content: priceDrop, advertises: 'notices' },
} satisfies Partial<Templates>;
