import 'server-only';
import { magicLinkAddress } from '@/lib/identity/magic-link-session';
import { currentShopper } from '@/lib/identity/queries';
import type { Shopper, ShopperScope } from '@/lib/identity/shopper';
import type { DataCategory } from '../data-inventory/data-category';

/**
 * Whose data the privacy center shows, as far as there is proof. `address` is somebody who came by a single-use mail link: they
 * see what belongs to that address, and nothing of an account that it may open.
 */
export type Subject = {
  status: 'nobody' | 'visitor' | 'contact' | 'account' | 'address';
  /** 0: this browser's own things; 2: also name and subscription of the address; 3: everything. */
  level: DataCategory['level'];
  /** Whose switches these are; null for nobody. */
  owner: ShopperScope | null;
  email: { identifierId: string; address: string } | null;
  /** Whose facts are shown. */
  identifierIds: string[];
  customerId: string | null;
  sessionId: string | null;
};

/** What a shopper's proof opens. Pure, so that every rung can be tested. */
export function subjectOf(shopper: Shopper): Subject {
  const { owner, email, customerId, session } = shopper;
  if (!owner) {
    return {
      status: 'nobody',
      level: 0,
      owner: null,
      email: null,
      identifierIds: [],
      customerId: null,
      sessionId: null,
    };
  }
  const known = { owner, email, customerId, sessionId: session?.id ?? null };
  if (session) return { ...known, status: 'account', level: 3, identifierIds: [...owner.readIds] };
  const identifierIds = [...new Set([...owner.readIds, ...(email ? [email.identifierId] : [])])];
  return email
    ? { ...known, status: 'contact', level: 2, identifierIds }
    : { ...known, status: 'visitor', level: 0, identifierIds };
}

/**
 * What of a subject may be taken along. A browser that has confirmed an address holds no proof of the mailbox now, and its cookie may
 * have been copied: name and subscription leave the shop only through a mailed link or a sign-in.
 */
export function downloadable(subject: Subject): Subject {
  const { owner, status } = subject;
  if (status !== 'contact' || !owner) return subject;
  return {
    ...subject,
    level: 0,
    email: null,
    owner: { ...owner, readIds: [owner.writeId] },
    identifierIds: [owner.writeId],
  };
}

/** Whose data this request may see. A sign-in says more than a mail link, a mail link more than a browser. */
export async function currentSubject(): Promise<Subject> {
  const shopper = await currentShopper();
  if (shopper.session) return subjectOf(shopper);
  const address = await magicLinkAddress();
  if (!address?.value) return subjectOf(shopper);
  return {
    status: 'address',
    level: 3,
    owner: { writeId: address.id, readIds: [address.id] },
    email: { identifierId: address.id, address: address.value },
    identifierIds: [address.id],
    customerId: null,
    sessionId: null,
  };
}
