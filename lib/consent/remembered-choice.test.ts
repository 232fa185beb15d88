import { describe, expect, it } from 'vitest';
import { DAY_IN_MS, shift } from '@/lib/platform/clock';
import { BANNER_TERMS, fingerprintOf, fingerprintOfTerms } from './fingerprint';
import { answeredIn, choiceOf, choiceValue, isAnswered, purposesToAsk } from './remembered-choice';
import { BANNER_PURPOSES, type BannerPurpose, FORMER_TERMS, PURPOSES, type PurposeTerms } from './rules';

const at = new Date('2026-03-01T08:00:00Z');
const said = (purpose: BannerPurpose, state: 'given' | 'refused', details = {}) => ({
  purpose,
  state,
  method: 'banner',
  policyFingerprint: fingerprintOf(purpose),
  at,
  ...details,
});
const NEW: BannerPurpose = 'profile';
const OLD = BANNER_PURPOSES.filter((purpose) => purpose !== NEW);
const YES = choiceValue(BANNER_PURPOSES, 'all');

describe('the banner asks', () => {
  it('everything of a stranger, and again of whoever has answered everything', () => {
    expect(purposesToAsk(null)).toEqual(BANNER_PURPOSES);
    expect(purposesToAsk(YES)).toEqual(BANNER_PURPOSES);
    expect(answeredIn(YES)).toEqual(BANNER_PURPOSES);
  });

  it('about a new purpose alone, also after a no', () => {
    for (const choice of ['all', 'some', 'none'] as const) {
      expect(purposesToAsk(choiceValue(OLD, choice))).toEqual([NEW]);
    }
  });

  it('anew when every question has changed, and whatever an unreadable choice says', () => {
    expect(purposesToAsk('longforgotten.all')).toEqual(BANNER_PURPOSES);
    expect(purposesToAsk('')).toEqual(BANNER_PURPOSES);
  });
});

describe('since the shop asks for less', () => {
  const former = (purpose: string, state: 'given' | 'refused', method = 'banner') => ({
    ...{ purpose, state, method, at },
    policyFingerprint: fingerprintOfTerms(purpose, FORMER_TERMS[purpose] as PurposeTerms),
  });
  const formerTerms = ['measurement', 'offers'].map((purpose) =>
    former(purpose, 'given').policyFingerprint.slice(0, 8),
  );

  it('nobody is asked again who had answered more', () => {
    for (const choice of ['all', 'some', 'none']) {
      const [first, last] = formerTerms;
      const remembered = `${first}~${Object.values(BANNER_TERMS).join('~')}~${last}.${choice}`;
      expect(isAnswered(remembered)).toBe(true);
    }
    const all = BANNER_PURPOSES.map((purpose) => said(purpose, 'given'));
    expect(choiceOf([former('measurement', 'refused'), ...all, former('offers', 'given')], [], at)).toBe(YES);
    expect(choiceOf([former('offers', 'given', 'switch')], [], at)).toBe(choiceValue(BANNER_PURPOSES, 'none'));
  });

  it('an answer to what is no longer asked allows nothing, also should it be asked again', () => {
    const current = new Set(PURPOSES.map(fingerprintOf));
    for (const [purpose, terms] of Object.entries(FORMER_TERMS))
      expect(current).not.toContain(fingerprintOfTerms(purpose, terms));
  });
});

describe('the choice that fits a ledger', () => {
  const all = BANNER_PURPOSES.map((purpose) => said(purpose, 'given'));

  it('says all, some or none', () => {
    expect(choiceOf(all, [], at)).toBe(YES);
    expect(choiceOf([...all, said(NEW, 'refused')], [], at)).toBe(choiceValue(BANNER_PURPOSES, 'some'));
    const no = BANNER_PURPOSES.map((purpose) => said(purpose, 'refused'));
    expect(choiceOf(no, [], at)).toBe(choiceValue(BANNER_PURPOSES, 'none'));
    expect(choiceOf([], [], at)).toBeNull();
  });

  it('leaves open what the banner did not ask yet, and a yes to other terms', () => {
    const before = all.filter(({ purpose }) => purpose !== NEW);
    expect(choiceOf(before, [], at)).toBe(choiceValue(OLD, 'some'));
    const changed = [...before, said(NEW, 'given', { policyFingerprint: 'other terms' })];
    expect(choiceOf(changed, [], at)).toBe(choiceValue(OLD, 'some'));
  });

  it('takes over what this browser had refused before it was known', () => {
    expect(choiceOf([said(NEW, 'given')], OLD, at)).toBe(choiceValue(BANNER_PURPOSES, 'some'));
  });

  it('does not ask whoever chose one by one about the rest', () => {
    expect(choiceOf([said(NEW, 'given', { method: 'switch' })], [], at)).toBe(choiceValue(BANNER_PURPOSES, 'some'));
  });

  it('lets a no rest for 12 months', () => {
    const no = BANNER_PURPOSES.map((purpose) => said(purpose, 'refused'));
    expect(choiceOf(no, [], shift(at, 364 * DAY_IN_MS))).not.toBeNull();
    expect(choiceOf(no, [], shift(at, 366 * DAY_IN_MS))).toBeNull();
  });
});
