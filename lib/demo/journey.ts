import type { Rung as ShopperRung } from '@/lib/identity/shopper';

/** The rungs of the ladder; at home is who is signed in and has said yes to personalization. */
export type Rung = ShopperRung | 'at-home';

export const RUNGS = ['visitor', 'contact', 'customer', 'signed-in', 'at-home'] as const satisfies Rung[];

/** What the journey panel draws, every word ready. */
export type Journey = {
  rung: Rung;
  rungNow: string;
  stored: { text: string; href: string }[];
  happened: { id: string; text: string; time: string }[];
  /** What is worth trying from here, the next step of the journey first. */
  next: { text: string; href: string }[];
  /** Which of the twelve steps comes next. */
  step: number;
  inbox: string;
};

/** Steps that lead on, each with the number it has among the twelve of the guided journey. */
export const NUMBER_OF_STEP = {
  look: 3,
  keep: 4,
  confirm: 5,
  fill: 6,
  order: 6,
  'keep-order': 7,
  'sign-out': 8,
  return: 9,
  consent: 10,
  home: 10,
  machine: 10,
  withdraw: 10,
  privacy: 11,
} as const;
export type NextStep = keyof typeof NUMBER_OF_STEP;

export type Situation = {
  rung: Rung;
  cart: number;
  hearts: number;
  views: number;
  /** An address was typed and waits for its owner's click. */
  confirms: boolean;
  /** Signed in by a provider at least once: step 9 is behind this person. */
  cameByProvider: boolean;
  /** A coffee machine was bought and kept. */
  ownsMachine: boolean;
  /** Personalization was allowed once and is not now. */
  withdrew: boolean;
};

/** What is most worth trying from here, in the order of the journey; at most two. */
export function nextSteps(situation: Situation): NextStep[] {
  const { rung, cart, hearts, views } = situation;
  if (rung === 'visitor') {
    if (situation.confirms) return ['confirm'];
    return hearts + cart > 0 ? ['keep'] : ['look', 'return'];
  }
  if (rung === 'contact') return [cart > 0 ? 'order' : 'fill'];
  if (rung === 'customer') return ['keep-order'];
  if (rung === 'signed-in') {
    if (situation.withdrew) return ['privacy'];
    return situation.cameByProvider ? ['consent'] : ['sign-out', 'consent'];
  }
  if (views < 2) return ['home'];
  return situation.ownsMachine ? ['withdraw', 'privacy'] : ['machine'];
}

/** Where a step is taken, without language; keeping an order is done at the order itself where this browser placed it. */
export const ADDRESS_OF_STEP: Record<NextStep, string> = {
  look: '/c/coffee',
  keep: '/wishlist',
  confirm: '/demo/inbox',
  order: '/checkout',
  fill: '/c/coffee',
  'keep-order': '/orders/find',
  'sign-out': '/account',
  return: '/sign-in',
  consent: '/privacy#consent',
  home: '/',
  machine: '/c/coffee/machines',
  withdraw: '/privacy#consent',
  privacy: '/privacy',
};
