import type { Rung } from '@/lib/identity/shopper';

export const RUNGS = ['visitor', 'contact', 'customer', 'signed-in', 'at-home'] as const satisfies Rung[];

/** What the journey panel draws, every word ready. */
export type Journey = {
  rung: Rung;
  rungNow: string;
  stored: { text: string; href: string }[];
  happened: { id: string; text: string; time: string }[];
  next: { text: string; href: string };
  inbox: string;
};

export type NextStep = 'look' | 'keep' | 'confirm' | 'order' | 'fill' | 'sign-in' | 'consent' | 'home' | 'privacy';

export type Situation = {
  rung: Rung;
  cart: number;
  hearts: number;
  views: number;
  /** An address was typed and waits for its owner's click. */
  confirms: boolean;
};

/** The one thing most worth trying from here. */
export function nextStep({ rung, cart, hearts, views, confirms }: Situation): NextStep {
  if (rung === 'visitor') {
    if (confirms) return 'confirm';
    return hearts + cart > 0 ? 'keep' : 'look';
  }
  if (rung === 'contact') return cart > 0 ? 'order' : 'fill';
  if (rung === 'customer') return 'sign-in';
  if (rung === 'signed-in') return 'consent';
  return views < 2 ? 'home' : 'privacy';
}

/** Where a step is taken, without language. */
export const ADDRESS_OF_STEP: Record<NextStep, string> = {
  look: '/c/coffee',
  keep: '/wishlist',
  confirm: '/demo/inbox',
  order: '/checkout',
  fill: '/c/coffee',
  'sign-in': '/sign-in',
  consent: '/privacy#consent',
  home: '/',
  privacy: '/privacy',
};
