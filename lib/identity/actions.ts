'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { type FormState, formDone, formFailed, parseForm } from '@/lib/form-state';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { codeInput, signInInput, stepUpInput, tokenInput } from './input';
import { currentShopper } from './queries';
import { scopeWords } from './scopes';
import { finishMailProof, finishMailProofByLink, startMailProof } from './sign-in';
import { finishStepUp } from './step-up';
import { forgetBrowser } from './visitor';

/** Asks for a code by mail. The answer is the same for every address. */
export async function requestCodeAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const errors = await getTranslations({ locale, namespace: 'errors' });
  const { input, failure } = parseForm(signInInput, formData, (key) => errors(key as 'required'));
  if (failure) return failure;
  const payload = { next: input.next, sharedDevice: input.sharedDevice ? '1' : '0' };
  const asked = await startMailProof({ purpose: 'sign-in', email: input.email, locale, payload });
  if (!asked.ok) return formFailed(formData, { message: errors('tooMany') });
  redirect(localePath(locale, '/sign-in/code') as Route);
}

/** Signs in with the six digits. */
export async function enterCodeAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const errors = await getTranslations({ locale, namespace: 'errors' });
  const { input, failure } = parseForm(codeInput, formData, (key) => errors(key as 'required'));
  if (failure) return failure;
  const finished = await finishMailProof(input.code);
  if (finished.ok) redirect(localePath(locale, finished.value.next) as Route);
  const words = await getTranslations({ locale, namespace: 'identity' });
  return formFailed(formData, { errors: { code: words(`failures.${finished.code}`) } });
}

/** The button behind the link in the mail. */
export async function followLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const parsed = tokenInput.safeParse(Object.fromEntries(formData));
  const finished = parsed.success ? await finishMailProofByLink(parsed.data.token) : null;
  if (finished?.ok) redirect(localePath(locale, finished.value.next) as Route);
  const words = await getTranslations({ locale, namespace: 'identity' });
  return formFailed(formData, { message: words(`failures.${finished?.code ?? 'unknown'}`) });
}

/** Sends the code for a fresh proof to the signed-in person's own address. */
export async function requestStepUpAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'identity' });
  const errors = await getTranslations({ locale, namespace: 'errors' });
  const { input, failure } = parseForm(stepUpInput, formData, (key) => errors(key as 'invalid'));
  if (failure) return failure;
  const { session, email } = await currentShopper();
  if (!session || !email) redirect(localePath(locale, '/sign-in') as Route);
  const { scope, next } = input;
  const asked = await startMailProof({
    purpose: 'step-up',
    email: email.address,
    locale,
    payload: { scope, next, sessionId: session.id },
    about: words(`scopes.${scopeWords(scope)}`),
  });
  if (!asked.ok) return formFailed(formData, { message: errors('tooMany') });
  return formDone(words('confirm.sent', { email: email.address }));
}

/** Gives the code of a step-up back and goes on. */
export async function confirmStepUpAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const errors = await getTranslations({ locale, namespace: 'errors' });
  const { input, failure } = parseForm(codeInput, formData, (key) => errors(key as 'required'));
  if (failure) return failure;
  const finished = await finishStepUp(input.code);
  if (finished.ok) redirect(localePath(locale, finished.value.next) as Route);
  const words = await getTranslations({ locale, namespace: 'identity' });
  return formFailed(formData, { errors: { code: words(`failures.${finished.code}`) } });
}

/** "Not you?": this browser shows nobody any more. */
export async function forgetBrowserAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  await forgetBrowser();
  const words = await getTranslations({ locale, namespace: 'identity' });
  return formDone(words('forgotten'));
}
