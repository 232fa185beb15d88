import { describe, expect, it } from 'vitest';
import { MAILING } from '@/lib/mails';
import { LOCALES } from '../i18n/locales';
import type { Letter } from '../mail/commands';
import type { MailData, MailGoods, MailKind } from '../mail/kinds';
import { renderMail } from '../mail/render';

process.env.KINDLING_DEMO = '1';

const mug: MailGoods = {
  name: 'Breakfast mug <b>',
  variantName: 'Moss, 420 ml',
  quantity: 2,
  picture: 'sula-mug-moss',
  sum: '€45.80',
};
const gone: MailGoods = { name: 'Old jug', variantName: null, quantity: 1, picture: null, sum: '€9.00' };
const link = '/orders/token';
const goods = [mug, gone];

const MAILS: { [Kind in MailKind]?: MailData[Kind] } = {
  'order-confirmed': {
    orderNumber: 'KND-12345',
    placedOn: '1 December 2026',
    link,
    lines: goods,
    goods: '€54.80',
    discount: null,
    delivery: 'free',
    tax: '€8.75 (19%)',
    total: '€54.80',
    address: ['Ada Lovelace', 'Lindenstraße 7', '10969 Berlin'],
    deliveryWindow: 'Thu 3 – Fri 4 Dec',
    method: 'Demo card',
  },
  'order-sent': {
    orderNumber: 'KND-12345',
    link,
    deliveryWindow: 'Thu 3 – Fri 4 Dec',
    lines: goods,
    address: ['Ada Lovelace'],
    parcel: {
      carrier: 'DHL',
      number: '00340434161094042557',
      href: 'https://www.dhl.de/?piececode=00340434161094042557',
    },
  },
  'order-delivered': {
    orderNumber: 'KND-12345',
    link,
    lines: goods,
    collected: false,
    withdrawUntil: '18 December 2026',
    returnUntil: '3 January 2027',
  },
  'order-cancelled': { orderNumber: 'KND-12345', link, lines: goods, refund: '€54.80' },
  'return-announced': { orderNumber: 'KND-12345', returnNumber: 'R-1', link, goods, carrier: 'DHL' },
  'return-called-off': { orderNumber: 'KND-12345', returnNumber: 'R-1', link, goods },
  'return-received': { orderNumber: 'KND-12345', link, goods, refund: '€54.80' },
};
const all = LOCALES.flatMap((locale) => Object.entries(MAILS).map(([kind, data]) => ({ locale, kind, data })));
const render = (kind: string, data: unknown, locale: (typeof LOCALES)[number]) =>
  renderMail('id', { kind, data, locale, to: 'ada@example.com' } as Letter, MAILING.templates);

describe('the mails about an order', () => {
  it.each(all)('$kind ($locale) shows the goods with their pictures, and who sells them', ({ kind, data, locale }) => {
    const { html, plain, subject } = render(kind, data, locale);
    expect(html).toMatch(/<img [^>]*src="http[^"]+\/products\/sula-mug-moss-640\.webp"[^>]*alt=""/);
    expect(html.match(/<img /g)).toHaveLength(1);
    expect(html).toContain('Breakfast mug &lt;b&gt;');
    expect(html).toContain('prefers-color-scheme:dark');
    for (const part of [html, plain]) {
      expect(part).toContain('hello@kindling.example');
      expect(part).toContain('12045 Berlin');
      expect(part).toContain('/orders/token');
      expect(part).not.toMatch(/undefined|\{\w+\}|null|mail\.[a-z-]+\./);
    }
    expect(plain).toContain('2 × Breakfast mug <b>, Moss, 420 ml');
    expect(plain).toContain('1 × Old jug');
    expect(subject).not.toContain('{');
  });

  it.each(LOCALES)(
    'the confirmation (%s) brings the withdrawal instruction, the model form and the terms along',
    (locale) => {
      const { html, plain } = render('order-confirmed', MAILS['order-confirmed'], locale);
      const [instruction, form, terms] = {
        en: ['You have the right to withdraw from this contract within 14 days', 'Model withdrawal form', 'Prices'],
        de: ['binnen vierzehn Tagen ohne Angabe von Gründen', 'Muster-Widerrufsformular', 'Preise'],
        pl: ['Masz prawo odstąpić od niniejszej umowy w', 'Wzór formularza odstąpienia od umowy', 'Ceny'],
      }[locale];
      for (const part of [html, plain])
        for (const said of [instruction, form, terms, 'Musterstraße 7, 12045 Berlin']) expect(part).toContain(said);
      expect(plain).toContain('KND-12345');
      expect(plain).toContain('Demo card');
    },
  );

  it('names the parcel and where to follow it, and only when there is one', () => {
    const sent = MAILS['order-sent'] as MailData['order-sent'];
    const followed = render('order-sent', sent, 'en');
    expect(followed.plain).toContain('Tracking number: 00340434161094042557\n  https://www.dhl.de/');
    expect(followed.html).toContain('href="https://www.dhl.de/?piececode=00340434161094042557"');
    expect(render('order-sent', { ...sent, parcel: null }, 'en').plain).not.toContain('Tracking number');
  });

  it('what was collected says so', () => {
    const delivered = MAILS['order-delivered'] as MailData['order-delivered'];
    expect(render('order-delivered', delivered, 'de').subject).toBe('Ihre Bestellung KND-12345 ist angekommen');
    expect(render('order-delivered', { ...delivered, collected: true }, 'de').subject).toBe(
      'Ihre Bestellung KND-12345 ist abgeholt',
    );
  });
});
