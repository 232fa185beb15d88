'use server';

import type { Route } from 'next';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { applyChoiceOf } from '@/lib/consent/choice';
import { receiptKey } from '@/lib/consent/receipt';
import { checkReceipts } from '@/lib/consent/receipt-check';
import { answeredIn } from '@/lib/consent/remembered-choice';
import { hasGpcSignal } from '@/lib/consent/signal';
import { formatMoment } from '@/lib/i18n/dates';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { readChoice } from '@/lib/identity/cookies';
import { closePortal, openPortal } from '@/lib/identity/portal';
import { currentShopper } from '@/lib/identity/queries';
import { whereFrom } from '@/lib/identity/request';
import { signOut } from '@/lib/identity/sign-out';
import { ensureOwner, renewVisitor } from '@/lib/identity/visitor';
import { type FormState, formDone, formFailed, parseForm } from '@/lib/platform/form-state';
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

const wordsOf = (formData: FormData) =>
  getTranslations({ locale: toLocale(formData.get('locale')), namespace: 'privacy' });
const errorsOf = (formData: FormData) =>
  getTranslations({ locale: toLocale(formData.get('locale')), namespace: 'errors' });

export async function switchPurposeAction(_: FormState, formData: FormData): Promise<FormState> {
  const errors = await errorsOf(formData);
  const { input, failure } = parseForm(switchPurposeInput, formData, (key) => errors(key as 'invalid'));
  if (failure) return failure;
  const subject = await currentSubject();
  // Whoever says yes without being known yet becomes a visitor now, and only now.
  const owner = subject.owner ?? (input.state === 'given' ? await ensureOwner() : null);
  const change = { ...input, locale: toLocale(formData.get('locale')), gpc: await hasGpcSignal() };
  const switched = await switchPurpose({ ...subject, owner }, change);
  const words = await wordsOf(formData);
  if (!switched.ok) return formFailed(formData, { message: words('consent.mailNeedsAddress') });
  if (owner && subject.standing !== 'address') {
    if (switched.value.ended) await renewVisitor();
    await applyChoiceOf(owner.id, answeredIn(await readChoice()));
  }
  refresh();
  return formDone(words('consent.changed'));
}

export async function removeFactAction(_: FormState, formData: FormData): Promise<FormState> {
  const errors = await errorsOf(formData);
  const { input, failure } = parseForm(removeFactInput, formData, (key) => errors(key as 'invalid'));
  if (failure) return failure;
  const { identifierIds } = await currentSubject();
  const removed = await removeFact(identifierIds, input.kind, input.id);
  const words = await wordsOf(formData);
  refresh();
  return removed ? formDone(words('removed')) : formFailed(formData, { message: words('tooOld') });
}

export async function removeInterestAction(_: FormState, formData: FormData): Promise<FormState> {
  const errors = await errorsOf(formData);
  const { input, failure } = parseForm(removeInterestInput, formData, (key) => errors(key as 'invalid'));
  if (failure) return failure;
  const { owner } = await currentSubject();
  if (owner) await removeInterest(owner, input.category);
  refresh();
  return formDone((await wordsOf(formData))('removed'));
}

export async function keepLessAction(_: FormState, formData: FormData): Promise<FormState> {
  const errors = await errorsOf(formData);
  const { input, failure } = parseForm(keepInput, formData, (key) => errors(key as 'invalid'));
  if (failure) return failure;
  const { owner } = await currentSubject();
  if (owner) await keepActivityFor(owner, input.months);
  refresh();
  return formDone((await wordsOf(formData))('keep.saved'));
}

export async function pauseAction(_: FormState, formData: FormData): Promise<FormState> {
  const errors = await errorsOf(formData);
  const { input, failure } = parseForm(pauseInput, formData, (key) => errors(key as 'invalid'));
  if (failure) return failure;
  const { owner, ...subject } = await currentSubject();
  if (owner) await (input.paused ? pause : resume)({ ...subject, owner });
  refresh();
  return formDone((await wordsOf(formData))(input.paused ? 'keep.pausedNow' : 'keep.resumedNow'));
}

/** An objection to what rests on a legitimate interest (GDPR Art. 21). */
export async function objectAction(_: FormState, formData: FormData): Promise<FormState> {
  const { identifierIds } = await currentSubject();
  await objectToSecurity(identifierIds);
  refresh();
  return formDone((await wordsOf(formData))('objection.done'));
}

export async function requestAccessAction(_: FormState, formData: FormData): Promise<FormState> {
  const errors = await errorsOf(formData);
  const { input, failure } = parseForm(accessInput, formData, (key) => errors(key as 'required'));
  if (failure) return failure;
  const { network } = await whereFrom();
  await requestAccess(input.email, toLocale(formData.get('locale')), network);
  return formDone((await wordsOf(formData))('access.sent'));
}

export async function openAccessAction(_: FormState, formData: FormData): Promise<FormState> {
  const { data: link } = accessLinkInput.safeParse(Object.fromEntries(formData));
  // Whoever is signed in would go on seeing their own data: the link stays unused until they have chosen.
  if ((await currentShopper()).session && formData.get('leave') !== '1')
    return formFailed(formData, { message: (await wordsOf(formData))('access.signedIn') });
  const emailIdentifierId = link ? await consumeAccess(link.token) : null;
  if (!emailIdentifierId) return formFailed(formData, { message: (await wordsOf(formData))('access.expired') });
  if (formData.get('leave') === '1') await signOut();
  await openPortal(emailIdentifierId);
  redirect(localePath(toLocale(formData.get('locale')), '/privacy') as Route);
}

export async function leaveAccessAction(_: FormState, formData: FormData): Promise<FormState> {
  await closePortal();
  redirect(localePath(toLocale(formData.get('locale')), '/privacy') as Route);
}

/** Whether a receipt that somebody shows is this shop's own and unchanged. Nothing of it is kept. */
export async function checkReceiptAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'privacy.receiptCheck' });
  const [file, typed] = [formData.get('file'), formData.get('receipt')];
  const text = file instanceof File && file.size > 0 ? await file.text() : String(typed ?? '');
  const checked = checkReceipts(text, receiptKey());
  const sentences = checked.map((result) =>
    result.verdict === 'valid'
      ? words('valid', { count: result.answers.length, date: formatMoment(new Date(result.createdAt), locale) })
      : words(`verdicts.${result.verdict}`),
  );
  const message = [...new Set(sentences)].join(' ');
  const isValid = checked.every(({ verdict }) => verdict === 'valid');
  return isValid ? formDone(message) : formFailed(formData, { message });
}
