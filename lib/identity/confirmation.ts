import 'server-only';
import type { Transaction } from '@/db/client';
import { epochOf } from './epochs';
import { getIdentifier } from './identifiers';
import { openLinkOf } from './links';
import { link, moveLinks, place } from './operations';
import { GREETING_ASSURANCE, whyNotClaimed } from './rules';

/**
 * An address was confirmed by a click in its mail: level 2 for the address, and for the browser where the click happened (it
 * may greet). The browser that asked comes along without being raised: whoever typed the address has proven nothing. To an
 * address that has an account already, only the confirming browser is linked. Browsers of somebody else are left alone.
 */
export async function confirmEmail(
  tx: Transaction,
  confirmed: {
    emailIdentifierId: string;
    /** The visitor that typed the address, if it had one. */
    askingVisitorId: string | null;
    /** The visitor of the browser where the button was pressed. */
    confirmingVisitorId: string | null;
    reason: string;
  },
): Promise<void> {
  const { emailIdentifierId, askingVisitorId, confirmingVisitorId, reason } = confirmed;
  const cause = { actor: emailIdentifierId, reason };
  const before = await openLinkOf(emailIdentifierId);
  if (!before) {
    await place(tx, 'confirm-email', cause, [{ identifierId: emailIdentifierId, assurance: GREETING_ASSURANCE }]);
  } else if (before.assurance < GREETING_ASSURANCE) {
    const raised = { identifierId: emailIdentifierId, customerId: before.customerId, assurance: GREETING_ASSURANCE };
    await moveLinks(tx, 'confirm-email', cause, [raised]);
  }
  if (confirmingVisitorId && (await mayFollow(confirmingVisitorId, emailIdentifierId))) {
    const confirming = { identifierIds: [confirmingVisitorId], anchorId: emailIdentifierId };
    await link(tx, 'confirm-email', cause, { ...confirming, assurance: GREETING_ASSURANCE });
  }
  if (!askingVisitorId || askingVisitorId === confirmingVisitorId) return;
  const hasAccount = (await epochOfId(emailIdentifierId))?.hasAccount;
  if (!hasAccount && (await mayFollow(askingVisitorId, emailIdentifierId))) {
    await link(tx, 'confirm-email', cause, { identifierIds: [askingVisitorId], anchorId: emailIdentifierId });
  }
}

async function epochOfId(identifierId: string) {
  const identifier = await getIdentifier(identifierId);
  return identifier && epochOf(identifier);
}

async function mayFollow(visitorId: string, emailIdentifierId: string): Promise<boolean> {
  const epoch = await epochOfId(visitorId);
  if (!epoch) return false;
  // A separation is looked at by `link` itself.
  return !whyNotClaimed(epoch, { provenAddress: emailIdentifierId, sharedDevice: false, separated: false });
}
