'use server';

import { after } from 'next/server';
import { defineAction } from '../identity/action';
import { peekToken } from '../identity/challenges';
import { getRequestContext } from '../identity/request';
import { parseForm } from '../platform/form-state';
import { listHeartedIds } from '../wishlist/queries';
import { confirmContact, requestContact } from './commands';
import { endByToken } from './ending';
import { addressInput, confirmInput, contactInput, portalInput, preferencesInput, tokenInput } from './input';
import { openPreferences, portalAddress, requestPreferences } from './portal';
import { changePreferences, stopAll } from './preferences';
import { unsubscribeWording } from './wording';

/** Asks an address, by mail, whether it wants what was asked for. The answer is the same for every address. */
export const requestContactAction = defineAction(
  { input: contactInput, words: 'newsletter', who: 'ensure', refresh: false },
  async ({ input, locale, words, shopper: { session }, ensure, errorWord, done, failed }) => {
    const { firstName, email, surface } = input;
    const owner = await ensure({ byMail: true });
    const asked = await requestContact({
      email,
      firstName,
      surface,
      letter: surface === 'newsletter' || input.letter === '1',
      locale,
      visitorId: session ? null : owner.writeId,
      network: (await getRequestContext()).network,
      hearts: surface === 'wishlist' ? (await listHeartedIds(owner)).length : undefined,
    });
    return asked.ok ? done(words('checkMail', { email })) : failed({ message: errorWord('tooMany') });
  },
);

/** The button behind the link in the confirmation mail. */
export const confirmContactAction = defineAction(
  { input: null, words: 'newsletter', who: 'ensure', refresh: false },
  async ({ formData, locale, shopper: { session }, ensure, errorWord, goTo }) => {
    const { input, failure } = parseForm(confirmInput, formData, errorWord);
    if (failure) return failure.errors.token ? goTo('/confirm?token=') : failure;
    const { token, firstName, joinAsking, joinOwn } = input;
    // An expired link makes nobody: only one that still works gets this browser a visitor.
    if (!(await peekToken(['confirm-contact'], token)).ok) return goTo(`/confirm?token=${token}`);
    const owner = await ensure({ byMail: true, byLink: true });
    const confirmed = await confirmContact(token, session ? null : owner.writeId, {
      asking: joinAsking === '1',
      own: joinOwn === '1',
      firstName,
      pageLocale: locale,
    });
    if (!confirmed.ok) return goTo(`/confirm?token=${token}`);
    const { surface, coupon, letter, listKept } = confirmed.value;
    const kept = surface === 'wishlist' && !listKept ? 'address' : surface;
    return goTo(`/confirm/done?kept=${kept}${coupon ? '&coupon=1' : ''}${letter ? '&letter=1' : ''}`);
  },
);

/** Mails the link to the preferences of an address. The answer is the same for every address. */
export const requestPreferencesAction = defineAction(
  { input: addressInput, words: 'newsletter', who: 'none', refresh: false },
  async ({ input: { email }, locale, words, done }) => {
    const { network } = await getRequestContext();
    // Known or not is looked up after the answer: neither its words nor its timing can tell.
    after(() => requestPreferences({ email, locale, network }));
    return done(words('portal.checkMail', { email }));
  },
);

/** The button behind the mailed link to the preferences. */
export const openPreferencesAction = defineAction(
  { input: null, words: 'newsletter', who: 'none', refresh: false },
  async ({ read, goTo }) => {
    const token = read(tokenInput)?.token ?? '';
    const opened = await openPreferences(token);
    const query = opened.ok ? `portal=${opened.value}` : `token=${encodeURIComponent(token)}`;
    return goTo(`/newsletter/preferences?${query}`);
  },
);

export const changePreferencesAction = defineAction(
  { input: preferencesInput, words: 'newsletter', who: 'none', refresh: true },
  async ({ input, locale, words, done, failed }) => {
    const address = await portalAddress(input.portal);
    if (!address) return failed({ message: words('portal.closed') });
    await changePreferences(address, {
      firstName: input.firstName,
      language: input.language,
      purposes: { newsletter: input.newsletter === '1', 'product-mails': input['product-mails'] === '1' },
      method: input.portal ? 'mail-link' : 'preferences',
      pageLocale: locale,
    });
    return done(words('portal.saved'));
  },
);

export const stopAllAction = defineAction(
  { input: null, words: 'newsletter', who: 'none', refresh: true },
  async ({ locale, words, read, done, failed }) => {
    const address = await portalAddress(read(portalInput)?.portal);
    if (!address) return failed({ message: words('portal.closed') });
    await stopAll(address, locale);
    return done(words('portal.stopped'));
  },
);

/** The button behind the unsubscribe link. Says the same for every token. */
export const unsubscribeAction = defineAction(
  { input: null, words: 'newsletter', who: 'none', refresh: false },
  async ({ formData, locale, words, read, done }) => {
    const token = read(tokenInput)?.token;
    const scope = formData.get('only') === 'notices' ? 'notices' : 'all';
    const wording = unsubscribeWording(scope, locale);
    if (token) await endByToken(token, { method: 'mail-link', surface: '/unsubscribe', wording });
    return done(words(scope === 'notices' ? 'unsubscribe.noticesDone' : 'unsubscribe.done'));
  },
);
