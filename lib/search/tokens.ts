/** Letters that Unicode does not take apart. Umlauts become their two-letter spelling, so that `Muehle` finds `Mühle`. */
const LETTERS: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
};

/** Words too common to tell products apart, in the three languages. */
const STOP_WORDS = new Set(
  `a an the of for with and or in on to from by s
  der die das den dem des ein eine einen einer einem und oder mit fuer aus von zu zum zur im am auf
  i oraz lub z ze do na w we dla od po`.split(/\s+/),
);

/** `mug's`, however the apostrophe is written; `teachers'`. */
const POSSESSIVE = /(?<=\p{L})['’‘ʼ`´′＇](?:s(?!\p{L})|(?![\p{L}]))/giu;

/** Small letters without diacritics, ligatures and marks that nobody sees: `Café`, `Mühle`, `Łyżka`, `ＭＵＧ` become `cafe`, `muehle`, `lyzka`, `mug`. */
export function fold(text: string): string {
  const lower = text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  return lower
    .replace(/[äöüßłøæœđ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

/** Units as people write them, by what they are in a size. */
const UNITS: Record<string, string> = Object.fromEntries(
  Object.entries({
    l: 'l litre litres liter litr litry litra litrow',
    ml: 'ml milliliter millilitre',
    g: 'g gram grams gramm gramow',
    kg: 'kg kilo kilogram kilogramm',
    cm: 'cm',
    mm: 'mm',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);
const AMOUNT = new RegExp(`(\\d+(?:[.,]\\d+)?)\\s*(${Object.keys(UNITS).join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** An amount with its unit as one word, smaller than one in the smaller unit: `1 kg`, `0,5 l`, `250 grams` become `1kg`, `500ml`, `250g`. */
function joinAmounts(folded: string): string {
  return folded.replace(AMOUNT, (_, number: string, word: string) => {
    const [amount, unit] = [Number(number.replace(',', '.')), UNITS[word] ?? word];
    const isSmall = amount > 0 && amount < 1 && (unit === 'l' || unit === 'kg');
    return isSmall ? ` ${Math.round(amount * 1000)}${unit === 'l' ? 'ml' : 'g'} ` : ` ${number}${unit} `;
  });
}

/** The words of a text that say something, folded. */
export function tokenize(text: string): string[] {
  const words = joinAmounts(fold(text.replace(POSSESSIVE, ''))).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word));
}

/**
 * How many typing errors two words are apart (a letter wrong, missing, too many, or two swapped: optimal string alignment), counted
 * up to `limit`; anything above it is `limit + 1`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? limit, limit + 1);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** How well a typed word means a word of the catalogue: 1 the same, 0 not at all. */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (typed.length >= 2 && word.startsWith(typed)) return 0.7 + 0.25 * (typed.length / word.length);
  // Endings: `Tassen` and `Tasse`, `kubki` and `kubek`.
  const start = commonStart(typed, word);
  if (start >= 4 && start >= Math.max(typed.length, word.length) - 2) return 0.75;
  if (typed.length >= 4 && word.length > typed.length && word.includes(typed)) return 0.6;
  if (word.length >= 4 && typed.length > word.length && typed.includes(word)) return 0.45;
  if (typed.length >= 4 && distance(typed, word, 1) <= 1) return 0.55;
  // The beginning of a long word, with a typing error in it.
  if (typed.length >= 5 && word.length > typed.length && distance(typed, word.slice(0, typed.length), 1) <= 1)
    return 0.4;
  return start >= 3 && start >= 0.6 * Math.max(typed.length, word.length) ? 0.35 : 0;
}
