/**
 * Decisions about identity: pure, without database. The threat model behind them:
 * - Whoever can write a cookie or type an address proves nothing (levels 0 and 1): such evidence never opens what belongs to
 *   a proven person, and planted facts (a cart, a wishlist) bring no name, address, coupon or consent along.
 * - Reading a mailbox proves an address up to level 3. NIST SP 800-63B-4 and ASVS 5.0 V6.6 do not accept e-mail as an
 *   authenticator; a shop offers it all the same, so it is capped there and whatever hurts most asks for a fresh proof.
 * - Two people share a browser. What is owned by one is never joined to the other; what is joined can be taken apart again.
 * - An account opened before its rightful owner came (pre-hijacking) must be worth nothing: only proof attaches anything.
 */
import { tidyText } from '../platform/typed-text';
import type { Assurance, Rung } from './shopper';

export const VISITOR_LIFETIME_IN_DAYS = 30;

/** What programs write when they have no id. Such a value names nobody and must never link anybody. */
const NOBODY = new Set(
  '0 -1 null undefined none nil nan anonymous anon guest unknown n/a na true false test [object object] {} []'.split(
    ' ',
  ),
);

/** Whether a value can name somebody. */
export function canNameSomebody(value: string): boolean {
  const bare = tidyText(value.normalize('NFKC'))
    .replace(/^[\s"'`]+|[\s"'`]+$/g, '')
    .toLowerCase();
  return bare !== '' && bare !== '[object' && !NOBODY.has(bare) && bare !== '[object object]';
}

/** The rung of the ladder, see `docs/identity.md`. A typed address alone lifts nobody. */
export function rungOf(known: { signedIn: boolean; confirmedAddress: boolean; addressHasOrder: boolean }): Rung {
  if (known.signedIn) return 'signed-in';
  if (!known.confirmedAddress) return 'visitor';
  return known.addressHasOrder ? 'customer' : 'contact';
}

/** From here on a browser may greet by name and open the preference portal of its address. */
export const GREETING_ASSURANCE: Assurance = 2;
/** From here on everything linked to the account may be seen. */
export const ACCOUNT_ASSURANCE: Assurance = 3;

/** The level of a browser that only typed an address, once the owner of that address has said that it is theirs, too. */
export const ACCEPTED_ASSURANCE: Assurance = 1;

/**
 * Whether a visitor was claimed by an account. It is frozen then: its cookie alone names nobody, whatever it may still write does
 * not count, and both end when the claim is undone.
 */
export function isClaimed(link: { assurance: number } | null | undefined): boolean {
  return (link?.assurance ?? 0) >= ACCOUNT_ASSURANCE;
}

/** From this many different accounts on, a device is treated as shared without being marked so. */
export const PEOPLE_ON_A_SHARED_DEVICE = 3;
/** How many browsers can be joined to one account. */
export const MAX_CLAIMED_BROWSERS = 200;

/** A sign-in on the way to the checkout is for the cart that stands there. */
export function isMidPurchase(next: unknown): boolean {
  return typeof next === 'string' && /^\/checkout(\/|\?|$)/.test(next);
}

export type BrowserHistory = {
  ageInDays: number;
  /** Whether anything was saved, looked at or put into a cart in it. */
  holdsAnything: boolean;
  /** Whether its customer has an account. */
  hasAccount: boolean;
  /** Confirmed addresses (identifier ids) of its customer. */
  confirmedAddresses: readonly string[];
};

export type WhyNotClaimed = 'owned' | 'shared-device' | 'too-old' | 'empty' | 'separated' | 'not-accepted';

/**
 * Why an epoch is not claimed at sign-in, or null when it may be. Unproven joins proven; proven never joins proven. The last two
 * can be overcome by the person's own word: what was taken apart before, and what nobody has said to be theirs. A cookie does
 * not say it: it may be a friend's laptop, or planted on a public one.
 */
export function whyNotClaimed(
  epoch: BrowserHistory,
  claimant: {
    provenAddress: string;
    sharedDevice: boolean;
    separated: boolean;
    /** Confirmed or accepted for the proven address, or said to be the person's own at this moment. */
    accepted: boolean;
  },
): WhyNotClaimed | null {
  if (epoch.hasAccount || epoch.confirmedAddresses.some((id) => id !== claimant.provenAddress)) return 'owned';
  if (claimant.sharedDevice) return 'shared-device';
  if (epoch.ageInDays > VISITOR_LIFETIME_IN_DAYS) return 'too-old';
  if (!epoch.holdsAnything) return 'empty';
  if (claimant.separated) return 'separated';
  return claimant.accepted ? null : 'not-accepted';
}

/** Whether the person can be asked about an epoch that was not claimed. */
export function canBeAsked(why: WhyNotClaimed | null): boolean {
  return why === 'separated' || why === 'not-accepted';
}

/** Stands for the shop where an address is resolved: only whether it stays there counts. */
const HERE = 'https://shop.invalid';
const MOST_NEXT_UNITS = 500;

/** A path with every percent sign resolved, also of what was encoded twice, as some proxy or router might read it. */
function decoded(path: string): string {
  for (let [before, after] = ['', path]; ; ) {
    if (before === after) return after.normalize('NFKC');
    before = after;
    after = after.replace(/%[0-9a-f]{2}/gi, (byte) => String.fromCharCode(Number.parseInt(byte.slice(1), 16)));
  }
}

/**
 * A path of this site to go to next, with its query, as a browser would resolve it: `/.//evil.example` is `//evil.example` there, and so
 * leaves the site. Whatever leaves it, or could be read so after decoding, becomes `fallback`. Every way on goes through here.
 */
export function safeNext(next: unknown, fallback = '/account'): string {
  if (typeof next !== 'string' || next.length > MOST_NEXT_UNITS || !/^\/[^\s\p{C}\\]*$/u.test(next)) return fallback;
  if (!URL.canParse(next, HERE)) return fallback;
  const { origin, pathname, search } = new URL(next, HERE);
  const path = decoded(pathname);
  const asTyped = decoded(next.split(/[?#]/)[0] ?? '');
  // Dot segments that are left were encoded twice; those that are gone may have hidden an empty segment (`/a//../b`).
  const leaves = origin !== HERE || /[\\\s\p{Cc}]|\/\/|\/\.{1,2}(\/|$)/u.test(path) || asTyped.includes('//');
  return leaves ? fallback : pathname + search;
}

const WEIGHT = { verified: 2, typed: 1, inferred: 0 };

/** Which of several statements counts: verified beats typed beats inferred, the newest within a class. */
export function best<Said extends { provenance: keyof typeof WEIGHT; at: Date }>(said: readonly Said[]): Said | null {
  return said.reduce<Said | null>((winner, next) => {
    if (!winner) return next;
    const ahead = WEIGHT[next.provenance] - WEIGHT[winner.provenance] || next.at.getTime() - winner.at.getTime();
    return ahead >= 0 ? next : winner;
  }, null);
}

/** Why identifiers may not come to a customer, or null when they may. */
export function whyNotJoined(join: {
  separated: boolean;
  /** Accounts there would be afterwards. */
  accounts: number;
  arrivingAccounts: number;
  /** Decided by a person with a fresh proof of both sides. */
  explicit: boolean;
}): 'separated' | 'two-accounts' | null {
  if (join.separated && !join.explicit) return 'separated';
  return join.arrivingAccounts > 0 && join.accounts > 1 && !join.explicit ? 'two-accounts' : null;
}
