import { afterEach, describe, expect, it, vi } from 'vitest';
import { BANNER_TERMS } from '@/lib/consent/fingerprint';
import { choiceValue } from '@/lib/consent/remembered-choice';
import { BANNER_PURPOSES } from '@/lib/consent/rules';
import { markDocument, openFromTheTop } from './first-paint';

/** What the script marks a document with that came with these terms, in a browser with these cookies. */
function marksFor(
  cookie: string,
  { storage = { getItem: () => null }, gpc }: { storage?: { getItem: () => string | null }; gpc?: boolean } = {},
): DOMStringMap {
  const terms = Object.entries(BANNER_TERMS).map(([purpose, value]) => `${purpose}=${value}`);
  const dataset: DOMStringMap = { terms: terms.join(' ') };
  vi.stubGlobal('document', { cookie, documentElement: { dataset } });
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('navigator', { globalPrivacyControl: gpc });
  // As it is sent: its own source, with nothing around it.
  new Function(`(${markDocument})('kindling-theme')`)();
  return dataset;
}

afterEach(() => vi.unstubAllGlobals());

describe('before the first paint', () => {
  it('a stranger is asked', () => {
    expect(marksFor('theme=dark')).not.toHaveProperty('consent');
    expect(marksFor('theme=dark')).not.toHaveProperty('ask');
  });

  it.each(['', '__Host-'])('whoever has answered all is not asked again (%s)', (prefix) => {
    const choice = `a=b; ${prefix}kindling-choice=${choiceValue(BANNER_PURPOSES, 'none')}; c=d`;
    expect(marksFor(choice)).toMatchObject({ consent: 'answered' });
  });

  it('a browser that keeps no cookies is not asked: it could never remember the answer', () => {
    const forbidden = {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    expect(marksFor('', { storage: forbidden })).toMatchObject({ consent: 'answered' });
  });

  it('a new purpose, or one with other terms, is asked alone', () => {
    const [, ...rest] = BANNER_PURPOSES;
    expect(marksFor(`kindling-choice=${choiceValue(rest, 'all')}`)).toMatchObject({ ask: BANNER_PURPOSES[0] });
    expect(marksFor(`kindling-choice=changed~${choiceValue(rest, 'all')}`)).toMatchObject({ ask: BANNER_PURPOSES[0] });
  });

  it('a choice that was made about something else counts for nothing', () => {
    expect(marksFor('kindling-choice=forgotten.all')).toMatchObject({ ask: BANNER_PURPOSES.join(' ') });
    expect(marksFor('kindling-choice=')).not.toHaveProperty('consent');
  });
});

it('a browser with Global Privacy Control reads what Accept leaves off', () => {
  expect(marksFor('', { gpc: true })).toHaveProperty('gpc');
  expect(marksFor('', { gpc: false })).not.toHaveProperty('gpc');
  expect(marksFor('')).not.toHaveProperty('gpc');
});

describe('the opening of a page', () => {
  /** The marks while a page opens, and after it has been seen. */
  function openingOf(type: string, hash = ''): [DOMStringMap, DOMStringMap] {
    const dataset: DOMStringMap = {};
    const seen: (() => void)[] = [];
    vi.stubGlobal('document', { documentElement: { dataset } });
    vi.stubGlobal('performance', { getEntriesByType: () => [{ type }] });
    vi.stubGlobal('location', { hash });
    vi.stubGlobal('addEventListener', (_: string, listener: () => void) => seen.push(listener));
    vi.stubGlobal('setTimeout', (listener: () => void) => listener());
    new Function(`(${openFromTheTop})()`)();
    const opening = { ...dataset };
    for (const listener of seen) listener();
    return [opening, dataset];
  }

  it('lets what is far below wait until it has been seen', () => {
    expect(openingOf('navigate')).toEqual([{ opening: '' }, {}]);
  });

  it('waits for nothing where the browser goes back to a place or jumps to one', () => {
    for (const opened of [openingOf('reload'), openingOf('back_forward'), openingOf('navigate', '#reviews')])
      expect(opened).toEqual([{}, {}]);
  });
});
