import type { Locale } from '@/lib/i18n/locales';
import type { Block, Content } from './content';
import type { FooterLink } from './plain';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// Mailboxes drop style sheets they do not like, so every colour also stands inline; the sheet only adds the dark ones.
const STYLE = {
  body: 'margin:0;padding:32px 16px;background:#faf6ef;color:#2b211a;font-family:Figtree,"Helvetica Neue",Arial,sans-serif;font-size:16px;line-height:1.6',
  card: 'max-width:560px;margin:0 auto;padding:32px;background:#fffdfa;border:1px solid #e4d9cb;border-radius:14px;box-sizing:border-box',
  wordmark: 'margin:0 0 24px;font-family:Fraunces,Georgia,serif;font-size:26px;line-height:1.2;color:#2b211a',
  text: 'margin:0 0 16px',
  small: 'margin:0 0 12px;font-size:14px;color:#63554a',
  title: 'margin:28px 0 8px;font-family:Fraunces,Georgia,serif;font-size:19px;line-height:1.3;font-weight:600',
  code: 'margin:0 0 20px;padding:14px 10px;background:#f2eadf;border-radius:10px;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:20px;letter-spacing:.06em;text-align:center;white-space:nowrap',
  button:
    'display:inline-block;padding:12px 22px;background:#a03f18;color:#fffaf5;border-radius:999px;text-decoration:none;font-weight:600',
  link: 'color:#a03f18',
  address: 'word-break:break-all;color:#63554a',
  row: 'display:flex;justify-content:space-between;gap:16px;padding:6px 0;border-bottom:1px solid #e4d9cb',
  footer: 'max-width:560px;margin:20px auto 0;padding:0 32px;font-size:13px;color:#63554a;box-sizing:border-box',
} as const;

const DARK = `@media (prefers-color-scheme:dark){
body{background:#191512!important;color:#f4ece2!important}
.card{background:#221d19!important;border-color:#3b322b!important}
.wordmark,.title{color:#f4ece2!important}
.small,.footer,.address{color:#c3b5a6!important}
.code{background:#2b2520!important}
.row{border-color:#3b322b!important}
.button{background:#f29b6b!important;color:#2a1206!important}
.link{color:#f29b6b!important}}`;

const element = (name: string, style: keyof typeof STYLE, inside: string, attributes = '') =>
  `<${name} class="${style}" style="${escapeHtml(STYLE[style])}"${attributes}>${inside}</${name}>`;

const anchor = (style: 'button' | 'link' | 'address', href: string, label: string) =>
  // `_top`: the demo mailbox shows mails in a frame.
  element('a', style, escapeHtml(label), ` href="${escapeHtml(href)}" target="_top"`);

function htmlOf(block: Block, absolute: (link: string) => string, linkHint: string): string {
  switch (block.type) {
    case 'text':
    case 'small':
      return element('p', block.type, escapeHtml(block.text));
    case 'title':
      return element('h2', 'title', escapeHtml(block.text));
    case 'code':
      return element('p', 'code', escapeHtml(block.code));
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
    case 'sums':
      return block.rows
        .map(({ label, sum, strong }) => {
          const tag = strong ? 'strong' : 'span';
          return element('div', 'row', `<${tag}>${escapeHtml(label)}</${tag}> <${tag}>${escapeHtml(sum)}</${tag}>`);
        })
        .join('');
  }
}

type Frame = { locale: Locale; tagline: string; linkHint: string; footer: FooterLink[] };

/** The HTML part: no tables, no pictures, nothing that loads from anywhere. */
export function renderHtml(content: Content, absolute: (link: string) => string, frame: Frame): string {
  const blocks = content.blocks.map((block) => htmlOf(block, absolute, frame.linkHint));
  const greeting = content.greeting ? element('p', 'text', escapeHtml(content.greeting)) : '';
  const links = frame.footer.map(({ label, href }) => anchor('link', href, label)).join(' &middot; ');
  return `<!doctype html>
<html lang="${frame.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(content.subject)}</title>
<style>${DARK}</style>
</head>
<body style="${escapeHtml(STYLE.body)}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(content.preview)}</div>
${element('main', 'card', `${element('p', 'wordmark', 'Kindling')}\n${greeting}\n${blocks.join('\n')}`)}
${element('div', 'footer', `<p>${escapeHtml(content.reason)}</p><p>${links}</p><p>Kindling. ${escapeHtml(frame.tagline)}</p>`)}
</body>
</html>
`;
}
