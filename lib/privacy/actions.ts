'use server';

import { revalidateProducts } from '@/lib/catalog/revalidation';
import { applyChoiceOf, hasGpcSignal } from '@/lib/consent/choice';
import { receiptKey } from '@/lib/consent/receipt';
import { checkReceipts } from '@/lib/consent/receipt-check';
import { answeredIn } from '@/lib/consent/remembered-choice';
import { formatMoment } from '@/lib/i18n/dates';
import { defineAction } from '@/lib/identity/action';
import { readChoice } from '@/lib/identity/cookies';
import { closeMagicLinkSession, openMagicLinkSession } from '@/lib/identity/magic-link-session';
import { getRequestContext } from '@/lib/identity/request';
import { signOut } from '@/lib/identity/sign-out';
import { renewVisitor } from '@/lib/identity/visitor';
import { consumeAccess, requestAccess } from './access';
import { removeFact, switchPurpose } from './commands';
import {
  accessInput,
  accessLinkInput,
  keepInput,
  pauseInput,
  removeFactInput,
  removeInterestInput,
  switchPurposeInput,
} from './input';
import { removeInterest } from './interests';
import { objectToSecurity } from './objection';
import { keepActivityFor, pause, resume } from './preferences';
import { currentSubject } from './subject';

export const switchPurposeAction = defineAction(
  { input: switchPurposeInput, words: 'privacy', who: 'ensure', refresh: true },
  async ({ input, locale, words, ensure, done, failed }) => {
    const subject = await currentSubject();
    // Whoever says yes without being known yet becomes a visitor now, and only now.
    const owner = subject.owner ?? (input.state === 'given' ? await ensure() : null);
    const switched = await switchPurpose({ ...subject, owner }, { ...input, locale, gpc: await hasGpcSignal() });
    if (!switched.ok) return failed({ message: words('consent.mailNeedsAddress') });
    if (owner && subject.status !== 'address') {
      if (switched.value.ended) await renewVisitor();
      await applyChoiceOf(owner.writeId, answeredIn(await readChoice()));
    }
    return done(words('consent.changed'));
  },
);

export const removeFactAction = defineAction(
  { input: removeFactInput, words: 'privacy', who: 'none', refresh: true },
  async ({ input, words, done, failed }) => {
    const { identifierIds } = await currentSubject();
    const removed = await removeFact(identifierIds, input.kind, input.id);
    // Others read it, too.
    if (removed && input.kind === 'review') revalidateProducts([input.id]);
    return removed ? done(words('removed')) : failed({ message: words('tooOld') });
  },
);

export const removeInterestAction = defineAction(
  { input: removeInterestInput, words: 'privacy', who: 'none', refresh: true },
  async ({ input, words, done }) => {
    const { owner } = await currentSubject();
    if (owner) await removeInterest(owner, input.category);
    return done(words('removed'));
  },
);

export const setRetentionAction = defineAction(
  { input: keepInput, words: 'privacy', who: 'none', refresh: true },
  async ({ input, words, done }) => {
    const { owner } = await currentSubject();
    if (owner) await keepActivityFor(owner, input.months);
    return done(words('keep.saved'));
  },
);

export const pauseAction = defineAction(
  { input: pauseInput, words: 'privacy', who: 'none', refresh: true },
  async ({ input, words, done }) => {
    const { owner, ...subject } = await currentSubject();
    if (owner) await (input.paused ? pause : resume)({ ...subject, owner });
    return done(words(input.paused ? 'keep.pausedNow' : 'keep.resumedNow'));
  },
);

/** An objection to what rests on a legitimate interest (GDPR Art. 21). */
export const objectAction = defineAction(
  { input: null, words: 'privacy', who: 'none', refresh: true },
  async ({ words, done }) => {
    const { identifierIds } = await currentSubject();
    await objectToSecurity(identifierIds);
    return done(words('objection.done'));
  },
);

export const requestAccessAction = defineAction(
  { input: accessInput, words: 'privacy', who: 'none', refresh: false },
  async ({ input, locale, words, done }) => {
    const { network } = await getRequestContext();
    await requestAccess(input.email, locale, network);
    return done(words('access.sent'));
  },
);

export const openAccessAction = defineAction(
  { input: null, words: 'privacy', who: 'shopper', refresh: false },
  async ({ formData, words, shopper: { session }, read, failed, goTo }) => {
    const leaves = formData.get('leave') === '1';
    // Whoever is signed in would go on seeing their own data: the link stays unused until they have chosen.
    if (session && !leaves) return failed({ message: words('access.signedIn') });
    const link = read(accessLinkInput);
    const emailIdentifierId = link ? await consumeAccess(link.token) : null;
    if (!emailIdentifierId) return failed({ message: words('access.expired') });
    if (leaves) await signOut();
    await openMagicLinkSession(emailIdentifierId);
    return goTo('/privacy');
  },
);

export const leaveAccessAction = defineAction(
  { input: null, words: 'privacy', who: 'none', refresh: false },
  async ({ goTo }) => {
    await closeMagicLinkSession();
    return goTo('/privacy');
  },
);

/** Whether a receipt that somebody shows is this shop's own and unchanged. Nothing of it is kept. */
export const checkReceiptAction = defineAction(
  { input: null, words: 'privacy', who: 'none', refresh: false },
  async ({ formData, locale, words, done, failed }) => {
    const [file, typed] = [formData.get('file'), formData.get('receipt')];
    const text = file instanceof File && file.size > 0 ? await file.text() : String(typed ?? '');
    const checked = checkReceipts(text, receiptKey());
    const sentences = checked.map((result) =>
      result.verdict === 'valid'
        ? words('receiptCheck.valid', {
            count: result.answers.length,
            date: formatMoment(new Date(result.createdAt), locale),
          })
        : words(`receiptCheck.verdicts.${result.verdict}`),
    );
    const message = [...new Set(sentences)].join(' ');
    return checked.every(({ verdict }) => verdict === 'valid') ? done(message) : failed({ message });
  },
);
