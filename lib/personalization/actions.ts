'use server';

import { applyChoiceOf } from '@/lib/consent/choice';
import { answeredIn } from '@/lib/consent/remembered-choice';
import { defineAction } from '@/lib/identity/action';
import { readChoice } from '@/lib/identity/cookies';
import { renewVisitor } from '@/lib/identity/visitor';
import { dismiss, stopPersonalization, undoDismissal } from './commands';
import { dismissalInput } from './input';

/** Field: `subject`, such as `product:halden-uno` or `family:kettle`. Nobody has a shelf without being somebody, so no one is made. */
export const dismissAction = defineAction(
  { input: dismissalInput, words: 'personalization', who: 'shopper', refresh: false },
  async ({ input, words, shopper: { owner }, done }) => {
    if (owner) await dismiss(owner, input.subject);
    return done(words(input.subject.subjectKind === 'product' ? 'done.notForMe' : 'done.less'));
  },
);

/** Takes a dismissal back, in the privacy center. Same field. */
export const undoDismissalAction = defineAction(
  { input: dismissalInput, words: 'personalization', who: 'shopper', refresh: false },
  async ({ input, words, shopper: { owner }, done }) => {
    if (owner) await undoDismissal(owner, input.subject);
    return done(words('done.undone'));
  },
);

export const stopPersonalizationAction = defineAction(
  { input: null, words: 'personalization', who: 'shopper', refresh: false },
  async ({ locale, words, shopper: { owner }, done }) => {
    if (owner) {
      if (await stopPersonalization(owner, locale)) await renewVisitor();
      await applyChoiceOf(owner.writeId, answeredIn(await readChoice()));
    }
    return done(words('done.stopped'));
  },
);
