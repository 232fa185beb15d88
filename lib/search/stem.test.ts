import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../i18n/locales';
import { stem } from './stem';
import { fold } from './tokens';

describe('a stem', () => {
  it.each([
    ['en', 'kettle kettles'],
    ['en', 'glass glasses'],
    ['en', 'knife knives'],
    ['en', 'brew brewing brewed'],
    ['en', 'berry berries'],
    ['en', 'grinder grinders'],
    ['de', 'Tasse Tassen'],
    ['de', 'Glas Gläser Glaeser Gläsern'],
    ['de', 'Korb Körbe Körben'],
    ['de', 'Mühle Mühlen Muehle Muhle'],
    ['de', 'Kessel Kesseln Kessels'],
    ['de', 'Becher Bechern Bechers'],
    ['de', 'schwarz schwarze schwarzer schwarzes'],
    ['de', 'grün grüne grüner grünen grünes'],
    ['de', 'klein kleine kleinen'],
    ['pl', 'kubek kubki kubków kubka kubkiem'],
    ['pl', 'filiżanka filiżanki filiżanek filiżankę'],
    ['pl', 'młynek młynki młynka'],
    ['pl', 'kawa kawy kawę'],
    ['pl', 'czarny czarna czarne czarnego czarnych'],
    ['pl', 'talerz talerze talerzy talerzami'],
    ['pl', 'ziarno ziarna ziaren'],
  ] as const)('in %s is the same for %s', (locale, forms) => {
    expect(new Set(forms.split(' ').map((form) => stem(fold(form), locale))).size).toBe(1);
  });

  it.each([
    ['en', 'bean beach'],
    ['de', 'Kanne Kante'],
    ['de', 'Tasse Tasche'],
    ['pl', 'kawa kubek'],
  ] as const)('in %s differs for %s', (locale, words) => {
    const [one, other] = words.split(' ').map((word) => stem(fold(word), locale));
    expect(one).not.toBe(other);
  });

  it('is never empty, never longer than the word, and leaves article numbers alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), fc.constantFrom(...LOCALES), (word, locale: Locale) => {
        const root = stem(word, locale);
        expect(root.length).toBeGreaterThan(0);
        expect(root.length).toBeLessThanOrEqual(word.length);
      }),
    );
    expect(stem('os1234es', 'de')).toBe('os1234es');
  });
});
