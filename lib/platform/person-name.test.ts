import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPersonName } from './person-name';
import { tidyText } from './typed-text';

const NAMES = [
  'Ada',
  'José',
  'Łukasz',
  'Jean-Luc',
  'Jean‑Luc',
  'Jean–Luc',
  'J.R.',
  'A.J.',
  'J.R',
  'J. R. R. Tolkien',
  'J.-P. Sartre',
  'Dr. Anna Maria',
  'St. John',
  'Sammy Davis Jr.',
  "D'Arcy",
  'D‘Arcy',
  'D’Arcy',
  'Dʼ Arcy',
  "O' Brien",
  'O`Neill',
  "'t Hooft",
  "Jess'",
  'Nguyễn Thị',
  '李',
  '李·小龍',
  'マリア・クララ',
  'Gal·la',
  'علی\u200cرضا',
  'ශ්\u200dරී',
  'क\u094d\u200dष',
  'Müller-Lüdenscheidt',
  'ʻOkina',
  'X',
  'Åsa',
  'שָׁרָה',
];
const OTHERS = [
  '',
  ' ',
  '.',
  '-',
  "'",
  '...',
  'nice.de',
  'www.evil.example',
  'evil.example/login',
  'https://evil.example',
  'a@b.de',
  'Ada <b>',
  '<script>',
  'Ada & Bob',
  'Ada 2',
  'x.com',
  'click:here',
  'A.B.com',
  'Ada🙂',
  'Ada---Ada',
  '%00',
  'Ada!',
  '{name}',
  '$&',
  'evil。com',
  'evil．com',
];

describe('a person’s name', () => {
  it.each(NAMES)('may be %s', (name) => expect(isPersonName(tidyText(name))).toBe(true));
  it.each(OTHERS)('is not %j', (text) => expect(isPersonName(tidyText(text))).toBe(false));
  it('never holds an address, a number or markup', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 })), (text) => {
        const name = tidyText(text);
        if (isPersonName(name)) expect(name).not.toMatch(/[/:@<>&\d$%#?=]|\.\p{L}{2}/u);
      }),
      { numRuns: 1000 },
    );
  });
  it('is judged at once, however it is made', () => {
    const before = performance.now();
    for (const bomb of ['a', 'a.', 'a\u0301', "a'", 'क\u200d']) isPersonName(`${bomb.repeat(5000)}!`);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
