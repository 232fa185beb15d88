import type { Locale } from '@/lib/i18n/locales';
import { shop } from '@/shop.config';
import type { ExportedHolding } from './collect';
import type { ReadableOrder } from './orders';

const escapeHtml = (value: unknown) =>
  (value instanceof Date
    ? value.toISOString()
    : typeof value === 'object'
      ? JSON.stringify(value ?? '')
      : String(value)
  )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The shop's colours as custom properties, for either theme. */
const TOKENS = Object.entries(shop.colors)
  .map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark})`)
  .join(';');

const STYLE = `
:root{color-scheme:light dark;${TOKENS}}
body{margin:0 auto;max-width:62rem;padding:3rem 1.25rem;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif}
h1,h2{font-family:Georgia,serif;font-weight:500;line-height:1.2}h1{font-size:2.25rem}h2{margin-top:3rem;color:var(--accent)}h3{margin:2rem 0 .25rem}
p{max-width:44rem}.soft{color:var(--soft)}.files{font-size:.8125rem}h4{margin:1.5rem 0 .5rem}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.35rem 1.5rem;margin:0 0 1.5rem}dt{color:var(--soft)}dd{margin:0}
ul{padding-inline-start:1.25rem}li::marker{color:var(--accent)}@media(max-width:36rem){dl{grid-template-columns:1fr}dt{margin-top:.5rem}}
`;

function orderOf({ heading, facts }: ReadableOrder): string {
  const list = facts.map(
    ([term, lines]) => `<dt>${escapeHtml(term)}</dt><dd>${lines.map(escapeHtml).join('<br>')}</dd>`,
  );
  return `<h4>${escapeHtml(heading)}</h4><dl>${list.join('')}</dl>`;
}

const CATEGORY_ORDER = ['provided', 'observed', 'inferred', 'legal'] as const;

export type PageWords = {
  heading: string;
  made: string;
  withheld: string;
  included: string;
  category: (category: ExportedHolding['category']) => string;
  holding: (id: ExportedHolding['id']) => { title: string; what: string; kept: string };
  facts: (id: ExportedHolding['id']) => string[];
  /** Where the rows themselves are. */
  rows: (file: string, count: number) => string;
};

/** The part of the download that people read: one page without script, network or anything outside itself. */
export function toPage(
  holdings: readonly ExportedHolding[],
  orders: readonly ReadableOrder[],
  locale: Locale,
  words: PageWords,
): string {
  const present = new Set(holdings.map(({ category }) => category));
  const categories = CATEGORY_ORDER.filter((category) => present.has(category));
  const section = (category: ExportedHolding['category']) =>
    holdings
      .filter((holding) => holding.category === category)
      .map(({ id, tables }) => {
        const { title, what, kept } = words.holding(id);
        const facts = words.facts(id).map((fact) => `<li>${escapeHtml(fact)}</li>`);
        const list = facts.length > 0 ? `<ul>${facts.join('')}</ul>` : '';
        const body = id === 'orders' ? orders.map(orderOf).join('') : list;
        const files = tables.map(({ name, rows }) => words.rows(`csv/${name}.csv`, rows.length)).join(' · ');
        return `<h3>${escapeHtml(title)}</h3><p class="soft">${escapeHtml(what)}<br>${escapeHtml(kept)}</p>${body}<p class="soft files">${escapeHtml(files)}</p>`;
      })
      .join('\n');
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(words.heading)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(words.heading)}</h1><p class="soft">${escapeHtml(words.made)}</p><p class="soft">${escapeHtml(words.withheld)}</p><p class="soft">${escapeHtml(words.included)}</p>
${categories.map((category) => `<h2>${escapeHtml(words.category(category))}</h2>${section(category)}`).join('\n')}
</main></body></html>
`;
}
