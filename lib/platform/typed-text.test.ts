import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeEmail, tidyCode, tidyDigits, tidyLines, tidyText } from './typed-text';

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'é',
        'e\u0301',
        '\u0301',
        '\0',
        '\u200b',
        '\u200d',
        '\ufe0f',
        '👩',
        '🚀',
        '\ud83d',
        '\n',
        '\r',
        ' ',
        '\u00a0',
        'ﷺ',
        'ab',
        '\u3164',
        '١',
        '１',
        '‑',
        '’',
        '@',
        '.',
      ),
    )
    .map((all) => all.join('')),
);

const INVISIBLE = [
  '\u200b',
  '\u00ad',
  '\u2060',
  '\ufeff',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u061c',
  '\u034f',
  '\u115f',
  '\u3164',
  '\u180e',
  '\u{e0041}',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\0',
  '\u0007',
  '\u007f',
  '\u009f',
];

describe('a line of typed text', () => {
  it.each(INVISIBLE)('loses the invisible %j wherever it stands', (character) => {
    expect(tidyText(`${character}An${character}n Ember${character}`)).toBe('Ann Ember');
    expect(tidyCode(`${character}KND-${character}7Q4RM`)).toBe('KND-7Q4RM');
    expect(normalizeEmail(`${character}an${character}n@exam${character}ple.com`)).toBe('ann@example.com');
  });
  it('has single, ordinary blanks inside and none outside', () => {
    expect(tidyText('\u3000 Ann\u00a0\t\r\n Ember\u2028')).toBe('Ann Ember');
  });
  it('is composed, so that one name is one text', () => expect(tidyText('Jose\u0301')).toBe('José'));
  it('keeps the joiners that Persian and Indic names are written with', () => {
    for (const name of ['علی\u200cرضا', 'क\u094d\u200dष', 'ශ්\u200dරී']) expect(tidyText(name)).toBe(name);
    expect(tidyText('علی\u200c رضا\u200d')).toBe('علی رضا');
  });
  it('drops joiners where nothing is joined: they would make a second person of a name', () => {
    expect(tidyText('An\u200dna Auf\u200clage \u200cИ\u200dра')).toBe('Anna Auflage Ира');
  });
  it('keeps emoji whole, and nothing of half an emoji', () => {
    for (const emoji of [
      '👩🏽\u200d💻',
      '❤️\u200d🔥',
      '🏳️\u200d🌈',
      '👨\u200d👩\u200d👧',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      '☕️',
    ])
      expect(tidyText(`So good ${emoji}`)).toBe(`So good ${emoji}`);
    expect(tidyText(`${'☕️'.repeat(2)}\ud83d`)).toBe('☕️☕️');
    expect(tidyText('a\u200d')).toBe('a');
  });
  it('stacks no tower of marks on a letter', () => {
    expect(tidyText(`Z${'\u0334\u0335\u0336'.repeat(40)}algo`).length).toBeLessThan(15);
    expect(tidyText('שָׁ֣לוֹם')).toBe('שָׁ֣לוֹם'.normalize('NFC'));
  });
  it('costs nothing, however long it is', () => {
    const before = performance.now();
    for (const bomb of ['\u0301', 'ﷺ', '\u200d', 'क\u200d', '👩\u200d', '\n ', '\u0315\u0300']) {
      tidyText(bomb.repeat(100_000));
      tidyLines(bomb.repeat(100_000));
      tidyCode(bomb.repeat(100_000));
      normalizeEmail(`${bomb.repeat(100_000)}@example.com`);
    }
    expect(performance.now() - before).toBeLessThan(2000);
  });
  it('is tidy when it was tidied, well-formed, and without control characters', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const once = tidyText(text);
        expect(tidyText(once)).toBe(once);
        expect(once).toBe(once.toWellFormed());
        expect(once).not.toMatch(/\p{Cc}|^\s|\s$|\s\s/u);
        expect(once).toBe(once.normalize('NFC'));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('several lines of typed text', () => {
  it('have one kind of line break, no blanks at ends, and at most one empty line in a row', () => {
    expect(tidyLines('  one \r\ntwo\rthree\u2028four\n\n\n\n  five\0\n')).toBe('one\ntwo\nthree\nfour\n\n  five');
  });
  it('are tidy when they were tidied', () => {
    fc.assert(
      fc.property(typed, (text) => tidyLines(tidyLines(text)) === tidyLines(text)),
      { numRuns: 2000 },
    );
  });
});

describe('a pasted code', () => {
  it.each([
    'KND-7Q4RM',
    ' knd–7q4rm ',
    'KND‑7Q4RM',
    'KND−7Q4RM',
    'ＫＮＤ－７Ｑ４ＲＭ',
    'KND-\u200b7Q4 RM',
    'KND—7Q4RM',
    'KND\u2010\u00ad7Q4RM',
  ])('%s is KND-7Q4RM', (code) => expect(tidyCode(code)).toBe('KND-7Q4RM'));
  it.each([
    '123456',
    '123 456',
    '123-456',
    '123–456',
    '１２３４５６',
    '\u2066123\u2069\u00a0456',
    '١٢٣٤٥٦',
    '१२३४५६',
    '123.456',
    '1\u200b23456\n',
  ])('%s is 123456', (code) => expect(tidyDigits(code)).toBe('123456'));
  it('has one kind of apostrophe', () => expect(tidyCode('d’arcy ‘10‛ʼ')).toBe("D'ARCY'10''"));
  it('is tidy when it was tidied', () => {
    fc.assert(
      fc.property(typed, (text) => tidyCode(tidyCode(text)) === tidyCode(text)),
      { numRuns: 2000 },
    );
  });
});

describe('normalizeEmail', () => {
  it.each(['Ann@EXAMPLE.com', ' ann@example.com ', 'ann＠example.com', 'ANN@example.COM\n'])(
    'reads %j as the one address ann@example.com',
    (typed) => expect(normalizeEmail(typed)).toBe('ann@example.com'),
  );
  it('folds neither dots nor tags: there they may be different people', () => {
    expect(normalizeEmail('ann+x@example.com')).toBe('ann+x@example.com');
    expect(normalizeEmail('a.nn@example.com')).toBe('a.nn@example.com');
  });
  it.each([
    '',
    'ann',
    'ann@',
    '@example.com',
    'a b@example.com',
    'ann@localhost',
    'a@b@c.de',
    'a..b@example.com',
    null,
    7,
  ])('refuses %j', (typed) => expect(normalizeEmail(typed)).toBeNull());
  it('keeps international addresses', () =>
    expect(normalizeEmail('jörg@münchen.example')).toBe('jörg@münchen.example'));
  it.each([
    'a\u200b@example.com',
    'a\u00ad@example.com',
    '\u2066a@example.com\u2069',
    'a@exam\u2060ple.com',
    'a\0@example.com',
  ])('reads %j as a@example.com: nobody becomes somebody else by what cannot be seen', (typed) =>
    expect(normalizeEmail(typed)).toBe('a@example.com'),
  );
  it('is the same address when it is read again', () => {
    const address = fc
      .tuple(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom('example.com', 'MÜNCHEN.example', 'x.\u0301y'),
      )
      .map((parts) => parts.join('@'));
    fc.assert(
      fc.property(fc.oneof(address, fc.emailAddress()), (typed) => {
        const once = normalizeEmail(typed);
        if (once !== null) expect(normalizeEmail(once)).toBe(once);
        expect(once ?? '').not.toMatch(/[\p{C}\p{Z}]/u);
      }),
      { numRuns: 3000 },
    );
  });
});
