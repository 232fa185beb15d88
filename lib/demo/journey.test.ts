import { describe, expect, it } from 'vitest';
import { ADDRESS_OF_STEP, NUMBER_OF_STEP, nextSteps, RUNGS, type Situation } from './journey';

const NOTHING: Situation = {
  rung: 'visitor',
  cart: 0,
  hearts: 0,
  views: 0,
  confirms: false,
  cameByProvider: false,
  ownsMachine: false,
  withdrew: false,
};
const from = (situation: Partial<Situation>) => nextSteps({ ...NOTHING, ...situation });

describe('the next step of the journey', () => {
  it('begins with a heart, or with coming back, and goes on to keeping the list', () => {
    expect(from({})).toEqual(['look', 'return']);
    expect(from({ hearts: 1 })).toEqual(['keep']);
    expect(from({ cart: 1 })).toEqual(['keep']);
    expect(from({ hearts: 1, confirms: true })).toEqual(['confirm']);
  });

  it('leads a contact to an order and a guest to keeping that order', () => {
    expect(from({ rung: 'contact' })).toEqual(['fill']);
    expect(from({ rung: 'contact', cart: 1 })).toEqual(['order']);
    expect(from({ rung: 'customer' })).toEqual(['keep-order']);
  });

  it('suggests signing out before coming back by a provider, and consent after it', () => {
    expect(from({ rung: 'signed-in' })).toEqual(['sign-out', 'consent']);
    expect(from({ rung: 'signed-in', cameByProvider: true })).toEqual(['consent']);
  });

  it('leads at home to the coffee machine, then to the no, then to everything there is to see and to delete', () => {
    expect(from({ rung: 'at-home' })).toEqual(['home']);
    expect(from({ rung: 'at-home', views: 2 })).toEqual(['machine']);
    expect(from({ rung: 'at-home', views: 2, ownsMachine: true })).toEqual(['withdraw', 'privacy']);
    expect(from({ rung: 'signed-in', cameByProvider: true, withdrew: true })).toEqual(['privacy']);
  });

  it('never leads back on the way through all the twelve steps', () => {
    const way: Partial<Situation>[] = [
      {},
      { hearts: 2, cart: 1 },
      { hearts: 2, cart: 1, confirms: true },
      { rung: 'contact', cart: 1 },
      { rung: 'customer' },
      { rung: 'signed-in' },
      { rung: 'signed-in', cameByProvider: true },
      { rung: 'at-home', cameByProvider: true, views: 2 },
      { rung: 'at-home', cameByProvider: true, views: 2, ownsMachine: true },
      { rung: 'signed-in', cameByProvider: true, withdrew: true },
    ];
    const numbers = way.map((situation) => NUMBER_OF_STEP[from(situation)[0] ?? 'look']);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers)).toEqual(new Set([3, 4, 5, 6, 7, 8, 10, 11]));
  });

  it('has an address on every rung', () => {
    for (const rung of RUNGS) for (const step of from({ rung })) expect(ADDRESS_OF_STEP[step]).toMatch(/^\//);
  });
});
