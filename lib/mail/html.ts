import type { Locale } from '@/lib/i18n/locales';
import { shop } from '@/shop.config';
import type { Block, Content, GoodsRow } from './content';
import type { FooterLink } from './plain';
import { SHEET, STYLE, type StyleName } from './style';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const element = (name: string, style: StyleName, inside: string, attributes = '') =>
  `<${name} class="${style}" style="${escapeHtml(STYLE[style])}"${attributes}>${inside}</${name}>`;

const anchor = (style: 'button' | 'link' | 'address' | 'wordmark', href: string, label: string) =>
  // `_top`: the demo mailbox shows mails in a frame.
  element('a', style, escapeHtml(label), ` href="${escapeHtml(href)}" target="_top"`);

/** Rows side by side. A table, because some mailboxes know nothing else; read out as text, because it holds no data. */
const table = (rows: string[]) =>
  element('table', 'rows', rows.map((row) => `<tr>${row}</tr>`).join('\n'), ' role="presentation"');

function goodsRow({ picture, quantity, name, variant, sum }: GoodsRow, pictureOf: Frame['pictureOf']): string {
  // The name stands beside it.
  const image = picture
    ? `<img class="image" style="${escapeHtml(STYLE.image)}" src="${escapeHtml(pictureOf(picture))}" width="64" height="64" alt="">`
    : '';
  const detail = [`${quantity} ×`, variant].filter(Boolean).join(' ');
  const words = `${escapeHtml(name)}<br>${element('span', 'detail', escapeHtml(detail))}`;
  return (
    element('td', 'picture', image) + element('td', 'thing', words) + element('td', 'sum', sum ? escapeHtml(sum) : '')
  );
}

function factRow({ label, value, href }: (Block & { type: 'facts' })['rows'][number]): string {
  const words = [value].flat().map(escapeHtml).join('<br>');
  const shown = href ? anchor('link', href, String(value)) : words;
  return element('th', 'label', escapeHtml(label), ' scope="row"') + element('td', 'value', shown);
}

function htmlOf(block: Block, { absolute, pictureOf, linkHint }: Frame): string {
  switch (block.type) {
    case 'text':
    case 'small':
      return element('p', block.type, escapeHtml(block.text));
    case 'title':
      return element('h2', 'title', escapeHtml(block.text));
    case 'code':
      return element('p', 'code', escapeHtml(block.code));
    case 'coupon':
      return element(
        'div',
        'coupon',
        element('p', 'worth', escapeHtml(block.worth)) +
          element('p', 'voucher', escapeHtml(block.code)) +
          element('p', 'note', escapeHtml(block.note)),
      );
    case 'lines':
      return element('p', 'text', block.lines.map(escapeHtml).join('<br>'));
    case 'links':
      return block.links.map(({ label, link }) => element('p', 'text', anchor('link', absolute(link), label))).join('');
    case 'button':
      return (
        element('p', 'text', anchor('button', absolute(block.link), block.label)) +
        element(
          'p',
          'small',
          `${escapeHtml(linkHint)}<br>${anchor('address', absolute(block.link), absolute(block.link))}`,
        )
      );
    case 'goods':
      return table(block.rows.map((row) => goodsRow(row, pictureOf)));
    case 'facts':
      return table(block.rows.map(factRow));
    case 'sums':
      return table(
        block.rows.map(({ label, sum, strong }) => {
          const said = (text: string) => (strong ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text));
          return element('td', 'thing', said(label)) + element('td', 'sum', said(sum));
        }),
      );
    case 'legal':
      return (
        element('h2', 'title', escapeHtml(block.title)) +
        block.parts
          .map(({ title, text }) => {
            const lines = text.split('\n').map(escapeHtml).join('<br>');
            return (title ? element('h3', 'part', escapeHtml(title)) : '') + element('p', 'small', lines);
          })
          .join('\n')
      );
  }
}

export type Frame = {
  locale: Locale;
  home: string;
  tagline: string;
  linkHint: string;
  /** Who writes, and where they can be reached. */
  sender: string;
  footer: FooterLink[];
  absolute: (link: string) => string;
  /** The address of a product's picture: the same in every mail, so that fetching it says nothing about who reads. */
  pictureOf: (picture: string) => string;
};

/** The HTML part. Loads nothing but pictures of goods from the shop itself. */
export function renderHtml(content: Content, frame: Frame): string {
  const blocks = content.blocks.map((block) => htmlOf(block, frame));
  const greeting = content.greeting ? element('p', 'text', escapeHtml(content.greeting)) : '';
  const links = frame.footer.map(({ label, href }) => anchor('link', href, label)).join(' &middot; ');
  const flame = element('span', 'flame', '', ' aria-hidden="true"');
  return `<!doctype html>
<html lang="${frame.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(content.subject)}</title>
<style>${SHEET}</style>
</head>
<body style="${escapeHtml(STYLE.body)}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(content.preview)}</div>
${element('div', 'brand', flame + anchor('wordmark', frame.home, shop.name))}
${element('main', 'card', `${greeting}\n${blocks.join('\n')}`)}
${element('div', 'footer', `<p>${escapeHtml(content.reason)} ${links}</p><p>${escapeHtml(`${shop.name}. ${frame.tagline}. ${frame.sender}`)}</p>`)}
</body>
</html>
`;
}
