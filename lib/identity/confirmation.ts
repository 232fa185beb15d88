import 'server-only';
import type { Transaction } from '@/db/client';
import { browserHistoryOf } from './anonymous-ids';
import { getIdentifier } from './identifiers';
import { openLinkOf } from './links';
import { link, moveLinks, place } from './operations';
import { ACCEPTED_ASSURANCE, GREETING_ASSURANCE, VISITOR_LIFETIME_IN_DAYS } from './rules';
import { areSeparated } from './separations';

/** What the person at the confirmation page has ticked; both are off until they do. */
export type Accepted = { asking?: boolean; own?: boolean };

export type Confirmation = {
  emailIdentifierId: string;
  /** The visitor that typed the address, if it had one. */
  askingVisitorId: string | null;
  /** The visitor of the browser where the button is pressed. */
  confirmingVisitorId: string | null;
};

export type Joinable = {
  /** Then nothing joins by a click: signing in does. */
  opensAccount: boolean;
  /** Joins by the click itself: the browser that asked is the one that confirms, or this one has no history to give away. */
  here: boolean;
  /** The other browser that asked, when it can come along; only if the person says that it was them, too. */
  askingVisitorId: string | null;
  /** This browser, when it has a history of its own; only if the person says that it goes with the address. */
  ownVisitorId: string | null;
};

const NOTHING: Joinable = { opensAccount: true, here: false, askingVisitorId: null, ownVisitorId: null };

/**
 * What a click would join and what it must ask about. An address that opens an account gets no browser by a click in a mail:
 * signing in there is what joins it.
 */
export async function joinableBy(confirmation: Confirmation): Promise<Joinable> {
  const { emailIdentifierId, askingVisitorId, confirmingVisitorId } = confirmation;
  const address = await getIdentifier(emailIdentifierId);
  if (!address || (await browserHistoryOf(address)).hasAccount) return NOTHING;
  const isSame = askingVisitorId !== null && askingVisitorId === confirmingVisitorId;
  const confirming = confirmingVisitorId ? await epochFor(confirmingVisitorId, emailIdentifierId) : null;
  const asking = askingVisitorId && !isSame ? await epochFor(askingVisitorId, emailIdentifierId) : null;
  const here = confirming !== null && (isSame || !confirming.holdsAnything || confirming.isKnown);
  return {
    opensAccount: false,
    here,
    askingVisitorId: asking?.holdsAnything && !asking.isKnown ? askingVisitorId : null,
    ownVisitorId: confirming && !here ? confirmingVisitorId : null,
  };
}

/** The epoch of a browser that may follow an address; null for one that is somebody else's, too old, or was taken apart before. */
async function epochFor(visitorId: string, emailIdentifierId: string) {
  const visitor = await getIdentifier(visitorId);
  if (!visitor || (await areSeparated([visitorId], [emailIdentifierId]))) return null;
  const { hasAccount, confirmedAddresses, ageInDays, holdsAnything } = await browserHistoryOf(visitor);
  const isSomebodyElses = hasAccount || confirmedAddresses.some((id) => id !== emailIdentifierId);
  if (isSomebodyElses || ageInDays > VISITOR_LIFETIME_IN_DAYS) return null;
  return { holdsAnything, isKnown: confirmedAddresses.includes(emailIdentifierId) };
}

/**
 * An address was confirmed by a click in its mail: level 2 for the address, and for the browser where the click happened (it
 * may greet). Whoever typed the address has proven nothing: that browser comes along only if the person at the mailbox says that
 * it was them, and is greeted by nothing even then. A browser with a history of its own is asked about in the same way.
 */
export async function confirmEmail(
  tx: Transaction,
  confirmed: Confirmation & { reason: string; accepted?: Accepted },
): Promise<{ here: boolean; asking: boolean }> {
  const { emailIdentifierId, reason, accepted = {} } = confirmed;
  const cause = { actor: emailIdentifierId, reason };
  const before = await openLinkOf(emailIdentifierId);
  if (!before) {
    await place(tx, 'confirm-email', cause, [{ identifierId: emailIdentifierId, assurance: GREETING_ASSURANCE }]);
  } else if (before.assurance < GREETING_ASSURANCE) {
    const raised = { identifierId: emailIdentifierId, customerId: before.customerId, assurance: GREETING_ASSURANCE };
    await moveLinks(tx, 'confirm-email', cause, [raised]);
  }
  const { here, askingVisitorId, ownVisitorId } = await joinableBy(confirmed);
  const following = here ? confirmed.confirmingVisitorId : accepted.own ? ownVisitorId : null;
  const anchorId = emailIdentifierId;
  if (following) {
    await link(tx, 'confirm-email', cause, { identifierIds: [following], anchorId, assurance: GREETING_ASSURANCE });
  }
  const asking = accepted.asking ? askingVisitorId : null;
  if (asking) {
    await link(tx, 'confirm-email', cause, { identifierIds: [asking], anchorId, assurance: ACCEPTED_ASSURANCE });
  }
  return { here: following !== null, asking: asking !== null };
}
