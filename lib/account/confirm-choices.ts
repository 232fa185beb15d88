import 'server-only';
import { joinableBy } from '../identity/confirmation';
import { currentShopper } from '../identity/queries';
import { type Held, holdingsOf } from './holdings';

/** What the click on a confirmation page would join, and what only the person can say is theirs. */
export type ConfirmChoices = {
  /** Whether this browser will be known by the address. */
  here: boolean;
  /** Another browser that asked: when, and what it holds. */
  asking: { at: Date; held: Held } | null;
  /** This browser's own history. */
  own: Held | null;
};

export async function getConfirmChoices(pending: {
  emailIdentifierId: string;
  askingVisitorId: string | null;
  askedAt: Date;
}): Promise<ConfirmChoices> {
  const { emailIdentifierId, askingVisitorId, askedAt } = pending;
  const { session, visitorId } = await currentShopper();
  const confirmingVisitorId = session ? null : visitorId;
  const joinable = await joinableBy({ emailIdentifierId, askingVisitorId, confirmingVisitorId });
  // A browser without a visitor gets a new one by the click, which has nothing to give away.
  const here = joinable.here || (!session && !confirmingVisitorId && !joinable.opensAccount);
  const { askingVisitorId: asking, ownVisitorId: own } = joinable;
  return {
    here,
    asking: asking ? { at: askedAt, held: await holdingsOf(asking) } : null,
    own: own ? await holdingsOf(own) : null,
  };
}
