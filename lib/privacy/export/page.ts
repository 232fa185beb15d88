import type { Locale } from '@/lib/i18n/locales';
import type { ExportedHolding, ExportedTable } from './collect';

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

const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#faf6ef,#191512);--ink:light-dark(#2b211a,#f4ece2);--soft:light-dark(#63554a,#c3b5a6);--line:light-dark(#e4d9cb,#3b322b);--accent:light-dark(#a03f18,#f29b6b)}
body{margin:0 auto;max-width:62rem;padding:3rem 1.25rem;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif}
h1,h2{font-family:Georgia,serif;font-weight:500;line-height:1.2}h1{font-size:2.25rem}h2{margin-top:3rem;color:var(--accent)}h3{margin:2rem 0 .25rem}
p{max-width:44rem}.soft{color:var(--soft)}.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.875rem;margin-top:.75rem}
th,td{padding:.4rem 1rem .4rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;white-space:nowrap;max-width:24rem;overflow:hidden;text-overflow:ellipsis}th{color:var(--soft);font-weight:600}
summary{cursor:pointer;color:var(--accent);font-size:.875rem;margin-top:.5rem}ul{padding-inline-start:1.25rem}li::marker{color:var(--accent)}
`;

function tableOf({ name, columns, rows }: ExportedTable): string {
  const cells = (tag: string, values: unknown[]) =>
    values.map((value) => `<${tag}>${value === null ? '' : escapeHtml(value)}</${tag}>`).join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${cells(
          'td',
          columns.map((column) => row[column] ?? null),
        )}</tr>`,
    )
    .join('\n');
  const table = `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(name)}"><table><thead><tr>${cells('th', columns)}</tr></thead><tbody>${body}</tbody></table></div>`;
  // Sentences first: the rows as they are stored are for whoever wants to check them.
  return `<details><summary>${escapeHtml(name)} (${rows.length})</summary>${table}</details>`;
}

const CATEGORY_ORDER = ['told', 'observed', 'concluded', 'law'] as const;

export type PageWords = {
  heading: string;
  made: string;
  withheld: string;
  category: (category: ExportedHolding['category']) => string;
  holding: (id: ExportedHolding['id']) => { title: string; what: string; kept: string };
  facts: (id: ExportedHolding['id']) => string[];
};

/** The part of the download that people read: one page without script, network or anything outside itself. */
export function toPage(holdings: readonly ExportedHolding[], locale: Locale, words: PageWords): string {
  const present = new Set(holdings.map(({ category }) => category));
  const categories = CATEGORY_ORDER.filter((category) => present.has(category));
  const section = (category: ExportedHolding['category']) =>
    holdings
      .filter((holding) => holding.category === category)
      .map(({ id, tables }) => {
        const { title, what, kept } = words.holding(id);
        const facts = words.facts(id).map((fact) => `<li>${escapeHtml(fact)}</li>`);
        const list = facts.length > 0 ? `<ul>${facts.join('')}</ul>` : '';
        return `<h3>${escapeHtml(title)}</h3><p class="soft">${escapeHtml(what)}<br>${escapeHtml(kept)}</p>${list}${tables.map(tableOf).join('')}`;
      })
      .join('\n');
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(words.heading)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(words.heading)}</h1><p class="soft">${escapeHtml(words.made)}</p><p class="soft">${escapeHtml(words.withheld)}</p>
${categories.map((category) => `<h2>${escapeHtml(words.category(category))}</h2>${section(category)}`).join('\n')}
</main></body></html>
`;
}
