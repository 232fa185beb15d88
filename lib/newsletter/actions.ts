'use server';

import type { Route } from 'next';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { errorWords } from '../i18n/error-words';
import { localePath, toLocale } from '../i18n/locales';
import { lookAtToken } from '../identity/challenges';
import { currentShopper } from '../identity/queries';
import { whereFrom } from '../identity/request';
import { ensureOwner } from '../identity/visitor';
import { type FormState, formDone, formFailed, parseForm } from '../platform/form-state';
import { listHeartedIds } from '../wishlist/queries';
import { confirmContact, requestContact } from './commands';
import { endByToken } from './ending';
import { addressInput, confirmInput, contactInput, portalInput, preferencesInput, tokenInput } from './input';
import { openPreferences, portalAddress, requestPreferences } from './portal';
import { changePreferences, stopAll } from './preferences';
import { unsubscribeWording } from './wording';

/** Asks an address, by mail, whether it wants what was asked for. The answer is the same for every address. */
export async function requestContactAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'newsletter' });
  const error = await errorWords(locale);
  const { input, failure } = parseForm(contactInput, formData, error);
  if (failure) return failure;
  const { firstName, email, surface } = input;
  const owner = await ensureOwner({ byMail: true });
  const { session } = await currentShopper();
  const asked = await requestContact({
    email,
    firstName,
    surface,
    letter: surface === 'newsletter' || input.letter === '1',
    locale,
    visitorId: session ? null : owner.id,
    network: (await whereFrom()).network,
    hearts: surface === 'wishlist' ? (await listHeartedIds(owner)).length : undefined,
  });
  if (!asked.ok) return formFailed(formData, { message: error('tooMany') });
  return formDone(words('checkMail', { email }));
}

/** The button behind the link in the confirmation mail. */
export async function confirmContactAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const { input, failure } = parseForm(confirmInput, formData, await errorWords(locale));
  const page = (query: string) => localePath(locale, `/confirm${query}`) as Route;
  if (failure?.errors.token) redirect(page('?token='));
  if (failure) return failure;
  const { token, firstName, joinAsking, joinOwn } = input;
  // A worn-out link makes nobody: only one that still works gets this browser an epoch.
  if (!(await lookAtToken(['confirm-contact'], token)).ok) redirect(page(`?token=${token}`));
  const owner = await ensureOwner({ byMail: true, byLink: true });
  const { session } = await currentShopper();
  const confirmed = await confirmContact(token, session ? null : owner.id, {
    asking: joinAsking === '1',
    own: joinOwn === '1',
    firstName,
    pageLocale: locale,
  });
  if (!confirmed.ok) redirect(page(`?token=${token}`));
  const { surface, coupon, letter, listKept } = confirmed.value;
  const kept = surface === 'wishlist' && !listKept ? 'address' : surface;
  redirect(page(`/done?kept=${kept}${coupon ? '&coupon=1' : ''}${letter ? '&letter=1' : ''}`));
}

/** Mails the link to the preferences of an address. The answer is the same for every address. */
export async function requestPreferencesAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'newsletter' });
  const { input, failure } = parseForm(addressInput, formData, await errorWords(locale));
  if (failure) return failure;
  const { network } = await whereFrom();
  // Known or not is looked up after the answer: neither its words nor its timing can tell.
  after(() => requestPreferences({ email: input.email, locale, network }));
  return formDone(words('portal.checkMail', { email: input.email }));
}

/** The button behind the mailed link to the preferences. */
export async function openPreferencesAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const token = tokenInput.safeParse(Object.fromEntries(formData)).data?.token ?? '';
  const opened = await openPreferences(token);
  const query = opened.ok ? `portal=${opened.value}` : `token=${encodeURIComponent(token)}`;
  redirect(localePath(locale, `/newsletter/preferences?${query}`) as Route);
}

export async function changePreferencesAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'newsletter' });
  const { input, failure } = parseForm(preferencesInput, formData, await errorWords(locale));
  if (failure) return failure;
  const address = await portalAddress(input.portal);
  if (!address) return formFailed(formData, { message: words('portal.closed') });
  await changePreferences(address, {
    firstName: input.firstName,
    language: input.language,
    purposes: { newsletter: input.newsletter === '1', 'product-mails': input['product-mails'] === '1' },
    method: input.portal ? 'mail-link' : 'preferences',
    pageLocale: locale,
  });
  refresh();
  return formDone(words('portal.saved'));
}

export async function stopAllAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'newsletter' });
  const address = await portalAddress(portalInput.safeParse(Object.fromEntries(formData)).data?.portal);
  if (!address) return formFailed(formData, { message: words('portal.closed') });
  await stopAll(address, locale);
  refresh();
  return formDone(words('portal.stopped'));
}

/** The button behind the unsubscribe link. Says the same for every token. */
export async function unsubscribeAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'newsletter' });
  const token = tokenInput.safeParse(Object.fromEntries(formData)).data?.token;
  const scope = formData.get('only') === 'notices' ? 'notices' : 'all';
  const wording = unsubscribeWording(scope, locale);
  if (token) await endByToken(token, { method: 'mail-link', surface: '/unsubscribe', wording });
  return formDone(words(scope === 'notices' ? 'unsubscribe.noticesDone' : 'unsubscribe.done'));
}
