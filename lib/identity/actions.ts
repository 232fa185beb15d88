'use server';

import { defineAction } from './action';
import { codeInput, signInInput, stepUpInput, tokenInput } from './input';
import { finishStepUp } from './recent-auth';
import { scopeWords } from './scopes';
import { disown } from './security-notice';
import { finishEmailVerification, finishEmailVerificationByLink, startEmailVerification } from './sign-in';
import { forgetBrowser } from './visitor';

/** Asks for a code by mail. The answer is the same for every address. */
export const requestCodeAction = defineAction(
  { input: signInInput, words: 'identity', who: 'none', refresh: true },
  async ({ input, locale, errorWord, failed, goTo }) => {
    const payload = { next: input.next, sharedDevice: input.sharedDevice ? '1' : '0' };
    const asked = await startEmailVerification({ purpose: 'sign-in', email: input.email, locale, payload });
    if (!asked.ok) return failed({ message: errorWord('tooMany') });
    return goTo(asked.value.sent ? '/sign-in/code' : '/sign-in/code?sent=before');
  },
);

/** Signs in with the six digits. */
export const enterCodeAction = defineAction(
  { input: codeInput, words: 'identity', who: 'none', refresh: true },
  async ({ input, words, failed, goTo }) => {
    const finished = await finishEmailVerification(input.code);
    return finished.ok ? goTo(finished.value.next) : failed({ errors: { code: words(`failures.${finished.code}`) } });
  },
);

/** The button behind the link in the mail. */
export const followLinkAction = defineAction(
  { input: null, words: 'identity', who: 'none', refresh: true },
  async ({ read, words, failed, goTo }) => {
    const link = read(tokenInput);
    const finished = link && (await finishEmailVerificationByLink(link.token));
    if (finished?.ok) return goTo(finished.value.next);
    return failed({ message: words(`failures.${finished?.code ?? 'unknown'}`) });
  },
);

/** Sends the code for a fresh proof to the signed-in person's own address. */
export const requestStepUpAction = defineAction(
  { input: stepUpInput, words: 'identity', who: 'shopper', refresh: true },
  async ({ input: { scope, next }, locale, words, shopper: { session, email }, errorWord, done, failed, goTo }) => {
    if (!session || !email) return goTo('/sign-in');
    const asked = await startEmailVerification({
      purpose: 'step-up',
      email: email.address,
      locale,
      payload: { scope, next, sessionId: session.id },
      about: words(`scopes.${scopeWords(scope)}`),
    });
    if (!asked.ok) return failed({ message: errorWord('tooMany') });
    return done(words(asked.value.sent ? 'confirm.sent' : 'code.onItsWay', { email: email.address }));
  },
);

/** Gives the code of a step-up back and goes on. */
export const confirmStepUpAction = defineAction(
  { input: codeInput, words: 'identity', who: 'none', refresh: true },
  async ({ input, words, failed, goTo }) => {
    const finished = await finishStepUp(input.code);
    return finished.ok ? goTo(finished.value.next) : failed({ errors: { code: words(`failures.${finished.code}`) } });
  },
);

/** "This was not me", from a security mail: ends every session of the account. */
export const disownAction = defineAction(
  { input: null, words: 'identity', who: 'none', refresh: true },
  async ({ read, words, failed, goTo }) => {
    const link = read(tokenInput);
    const disowned = link && (await disown(link.token));
    return disowned?.ok ? goTo('/sign-in/was-not-me?done=1') : failed({ message: words('wasNotMe.goneTitle') });
  },
);

/** "Not you?": this browser shows nobody any more. */
export const forgetBrowserAction = defineAction(
  { input: null, words: 'identity', who: 'none', refresh: true },
  async ({ words, done }) => {
    await forgetBrowser();
    return done(words('forgotten'));
  },
);
