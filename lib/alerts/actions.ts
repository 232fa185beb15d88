'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { errorWords } from '../i18n/error-words';
import { toLocale } from '../i18n/locales';
import { redirectTo } from '../i18n/redirect-to';
import { lookAtToken } from '../identity/challenges';
import { currentShopper } from '../identity/queries';
import { whereFrom } from '../identity/request';
import { ensureOwner } from '../identity/visitor';
import { chosenMarket } from '../market/queries';
import { portalAddress } from '../newsletter/portal';
import { type FormState, formDone, formFailed, parseForm } from '../platform/form-state';
import { confirmNotices, removeNotice, requestNotice } from './commands';
import { noticeInput, noticeTokenInput, removeNoticeInput } from './input';

// `refresh` comes first, so that a refused form, too, is followed by a page that is made anew.

/** Fields: `kind`, `variantId`, `surface` and, unless this browser's address is confirmed, `email`. */
export async function requestNoticeAction(_: FormState, formData: FormData): Promise<FormState> {
  refresh();
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'notices' });
  const error = await errorWords(locale);
  const { input, failure } = parseForm(noticeInput, formData, error);
  if (failure) return failure;
  const email = input.email ?? null;
  const { email: known, session } = await currentShopper();
  if (!email && !known) return formFailed(formData, { errors: { email: error('required') } });
  const visitorId = session ? null : (await ensureOwner({ byMail: true })).id;
  const { network } = await whereFrom();
  const { currency } = await chosenMarket(locale);
  const asked = await requestNotice({ ...input, email, known, locale, currency, visitorId, network });
  if (!asked.ok) return formFailed(formData, { message: asked.code === 'gone' ? words('gone') : error('tooMany') });
  return formDone(asked.value === 'noted' ? words('noted') : words('checkMail', { email: email ?? '' }));
}

/** The button behind the link in the confirmation mail. */
export async function confirmNoticesAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const { data } = noticeTokenInput.safeParse(Object.fromEntries(formData));
  const token = data?.token ?? '';
  // A worn-out link makes nobody: only one that still works gets this browser an epoch.
  if (!(await lookAtToken(['confirm-notice'], token)).ok)
    redirectTo(locale, `/confirm?notice=${encodeURIComponent(token)}`);
  const owner = await ensureOwner({ byMail: true, byLink: true });
  const { session } = await currentShopper();
  const confirmed = await confirmNotices(token, session ? null : owner.id, {
    asking: data?.joinAsking === '1',
    own: data?.joinOwn === '1',
    pageLocale: locale,
  });
  if (!confirmed.ok) redirectTo(locale, `/confirm?notice=${encodeURIComponent(token)}`);
  redirectTo(locale, '/confirm/done?kept=notice');
}

/** Ends one notice, in the preferences of an address. */
export async function removeNoticeAction(_: FormState, formData: FormData): Promise<FormState> {
  refresh();
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'notices' });
  const { input, failure } = parseForm(removeNoticeInput, formData, await errorWords(locale));
  if (failure) return failure;
  const address = await portalAddress(input.portal);
  if (!address) return formFailed(formData, { message: words('closed') });
  await removeNotice(address.id, input.id);
  return formDone(words('removed'));
}
