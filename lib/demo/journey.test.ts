import { describe, expect, it } from 'vitest';
import { ADDRESS_OF_STEP, nextStep, RUNGS, type Situation } from './journey';

const from = (situation: Partial<Situation>) =>
  nextStep({ rung: 'visitor', cart: 0, hearts: 0, views: 0, confirms: false, ...situation });

describe('the next step of the journey', () => {
  it('begins with a heart and goes on to keeping the list', () => {
    expect(from({})).toBe('look');
    expect(from({ hearts: 1 })).toBe('keep');
    expect(from({ cart: 1 })).toBe('keep');
    expect(from({ hearts: 1, confirms: true })).toBe('confirm');
  });

  it('leads a contact to an order and a guest to an account', () => {
    expect(from({ rung: 'contact' })).toBe('fill');
    expect(from({ rung: 'contact', cart: 1 })).toBe('order');
    expect(from({ rung: 'customer' })).toBe('sign-in');
  });

  it('ends at home, with everything there is to see and to delete', () => {
    expect(from({ rung: 'signed-in' })).toBe('consent');
    expect(from({ rung: 'at-home' })).toBe('home');
    expect(from({ rung: 'at-home', views: 2 })).toBe('privacy');
  });

  it('has an address on every rung', () => {
    for (const rung of RUNGS) expect(ADDRESS_OF_STEP[from({ rung })]).toMatch(/^\//);
  });
});
