const MAX_PRICE = 1_000_000;

/** What stands around an amount: the currency before or behind it. */
const CURRENCY = String.raw`(?:€|\$|zł|zl|eur|euros?|pln|usd|złotych|złote|dollars?)`;
const AROUND = new RegExp(String.raw`^${CURRENCY}\s*|\s*${CURRENCY}$`, 'giu');
/** Thousands in threes, with a blank, an apostrophe, or the one of point and comma that is not the decimal sign. */
const GROUPED = /^\d{1,3}(?:([ .,'’])\d{3})(?:\1\d{3})*$/;

/** The digits of a whole number, however its thousands are set apart; null for anything else. */
function wholeOf(text: string): string | null {
  if (/^\d{1,9}$/.test(text)) return text;
  // `0.500` is no thousand.
  return GROUPED.test(text) && !text.startsWith('0') ? text.replace(/\D/g, '') : null;
}

/**
 * A price as people type it in the languages of the shop: `19,99`, `1.000`, `1,000`, `1 000`, `1.299,00 €`, `€500`, `500 zł`, `20,-`. A
 * point or comma with one or two digits behind it is the decimal sign, with three it sets thousands apart. In units of the
 * currency, to the cent; null for what is no price.
 */
export function parsePrice(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  // No cents: `20,-`, `20.`.
  const text = plain
    .replace(AROUND, '')
    .replace(/[.,](?:[-–—]{1,2})?$/, '')
    .trim();
  const whole = wholeOf(text);
  if (whole !== null) return Math.min(MAX_PRICE, Number(whole));
  const [, before = '', sign = '', cents = ''] = /^(.+)([.,])(\d{1,2})$/.exec(text) ?? [];
  const digits = wholeOf(before);
  // One sign cannot be both.
  if (digits === null || before.includes(sign)) return null;
  return Math.min(MAX_PRICE, Number(`${digits}.${cents}`));
}

type Given = string | string[] | undefined;

/** The two ends as they were typed: `price=10&price=50` (two fields of a form), `price=10-50` (a link). */
function endsOf(given: Given): [low: string, high: string] {
  if (Array.isArray(given) && given.length > 1) return [given[0] ?? '', given[1] ?? ''];
  const [only = ''] = Array.isArray(given) ? given : [given];
  // `20,-` is one price.
  const at = only.search(/(?<![.,])[-–—](?!$)|(?<![.,])[-–—]$/);
  return at < 0 ? [only, ''] : [only.slice(0, at), only.slice(at + 1)];
}

/** Which price a list was asked for, either way round; an end that is empty or no price asks for nothing. */
export function priceRange(given: Given): { priceFrom: number | null; priceTo: number | null } {
  const [low, high] = endsOf(given);
  const [priceFrom, priceTo] = [parsePrice(low), parsePrice(high)];
  const inverted = priceFrom !== null && priceTo !== null && priceFrom > priceTo;
  return inverted ? { priceFrom: priceTo || null, priceTo: priceFrom } : { priceFrom: priceFrom || null, priceTo };
}

/** What was typed into either end and is no price; empty where it is one, or nothing. */
export function unclearPrices(given: Given): [low: string, high: string] {
  const [low, high] = endsOf(given).map((end) =>
    end.trim() && parsePrice(end) === null ? end.trim().slice(0, 20) : '',
  );
  return [low ?? '', high ?? ''];
}
