'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { errorWords } from '@/lib/i18n/error-words';
import { toLocale } from '@/lib/i18n/locales';
import { redirectTo } from '@/lib/i18n/redirect-to';
import { type FormState, formDone, formFailed, parseForm } from '@/lib/platform/form-state';
import { codeInput, signInInput, stepUpInput, tokenInput } from './input';
import { currentShopper } from './queries';
import { scopeWords } from './scopes';
import { disown } from './security-notice';
import { finishMailProof, finishMailProofByLink, startMailProof } from './sign-in';
import { finishStepUp } from './step-up';
import { forgetBrowser } from './visitor';

/**
 * An answer on a personal page. Without JavaScript the page is rendered in the same request; only after `refresh` does Next let
 * that rendering read cookies.
 */
function answer(state: FormState): FormState {
  refresh();
  return state;
}

/** Asks for a code by mail. The answer is the same for every address. */
export async function requestCodeAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const errors = await errorWords(locale);
  const { input, failure } = parseForm(signInInput, formData, errors);
  if (failure) return answer(failure);
  const payload = { next: input.next, sharedDevice: input.sharedDevice ? '1' : '0' };
  const asked = await startMailProof({ purpose: 'sign-in', email: input.email, locale, payload });
  if (!asked.ok) return answer(formFailed(formData, { message: errors('tooMany') }));
  redirectTo(locale, asked.value.sent ? '/sign-in/code' : '/sign-in/code?sent=before');
}

/** Signs in with the six digits. */
export async function enterCodeAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const errors = await errorWords(locale);
  const { input, failure } = parseForm(codeInput, formData, errors);
  if (failure) return answer(failure);
  const finished = await finishMailProof(input.code);
  if (finished.ok) redirectTo(locale, finished.value.next);
  const words = await getTranslations({ locale, namespace: 'identity' });
  return answer(formFailed(formData, { errors: { code: words(`failures.${finished.code}`) } }));
}

/** The button behind the link in the mail. */
export async function followLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const parsed = tokenInput.safeParse(Object.fromEntries(formData));
  const finished = parsed.success ? await finishMailProofByLink(parsed.data.token) : null;
  if (finished?.ok) redirectTo(locale, finished.value.next);
  const words = await getTranslations({ locale, namespace: 'identity' });
  return answer(formFailed(formData, { message: words(`failures.${finished?.code ?? 'unknown'}`) }));
}

/** Sends the code for a fresh proof to the signed-in person's own address. */
export async function requestStepUpAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'identity' });
  const errors = await errorWords(locale);
  const { input, failure } = parseForm(stepUpInput, formData, errors);
  if (failure) return answer(failure);
  const { session, email } = await currentShopper();
  if (!session || !email) redirectTo(locale, '/sign-in');
  const { scope, next } = input;
  const asked = await startMailProof({
    purpose: 'step-up',
    email: email.address,
    locale,
    payload: { scope, next, sessionId: session.id },
    about: words(`scopes.${scopeWords(scope)}`),
  });
  if (!asked.ok) return answer(formFailed(formData, { message: errors('tooMany') }));
  return answer(formDone(words(asked.value.sent ? 'confirm.sent' : 'code.onItsWay', { email: email.address })));
}

/** Gives the code of a step-up back and goes on. */
export async function confirmStepUpAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const errors = await errorWords(locale);
  const { input, failure } = parseForm(codeInput, formData, errors);
  if (failure) return answer(failure);
  const finished = await finishStepUp(input.code);
  if (finished.ok) redirectTo(locale, finished.value.next);
  const words = await getTranslations({ locale, namespace: 'identity' });
  return answer(formFailed(formData, { errors: { code: words(`failures.${finished.code}`) } }));
}

/** "This was not me", from a security mail: ends every session of the account. */
export async function disownAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const parsed = tokenInput.safeParse(Object.fromEntries(formData));
  const disowned = parsed.success ? await disown(parsed.data.token) : null;
  if (disowned?.ok) redirectTo(locale, '/sign-in/was-not-me?done=1');
  const words = await getTranslations({ locale, namespace: 'identity' });
  return answer(formFailed(formData, { message: words('wasNotMe.goneTitle') }));
}

/** "Not you?": this browser shows nobody any more. */
export async function forgetBrowserAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  await forgetBrowser();
  const words = await getTranslations({ locale, namespace: 'identity' });
  return answer(formDone(words('forgotten')));
}
