'use server';

import { defineAction } from '../identity/action';
import { peekToken } from '../identity/challenges';
import { getRequestContext } from '../identity/request';
import { chosenMarket } from '../market/queries';
import { portalAddress } from '../newsletter/portal';
import { confirmNotices, removeNotice, requestNotice } from './commands';
import { noticeInput, noticeTokenInput, removeNoticeInput } from './input';

/** Fields: `kind`, `variantId`, `surface` and, unless this browser's address is confirmed, `email`. */
export const requestNoticeAction = defineAction(
  { input: noticeInput, words: 'notices', who: 'ensure', refresh: true },
  async ({ input, locale, words, shopper: { email: known, session }, ensure, errorWord, done, failed }) => {
    const email = input.email ?? null;
    if (!email && !known) return failed({ errors: { email: errorWord('required') } });
    const visitorId = session ? null : (await ensure({ byMail: true })).writeId;
    const { network } = await getRequestContext();
    const { currency } = await chosenMarket(locale);
    const asked = await requestNotice({ ...input, email, known, locale, currency, visitorId, network });
    if (!asked.ok) return failed({ message: asked.code === 'gone' ? words('gone') : errorWord('tooMany') });
    return done(asked.value === 'noted' ? words('noted') : words('checkMail', { email: email ?? '' }));
  },
);

/** The button behind the link in the confirmation mail. */
export const confirmNoticesAction = defineAction(
  { input: null, words: 'notices', who: 'ensure', refresh: false },
  async ({ locale, read, shopper: { session }, ensure, goTo }) => {
    const link = read(noticeTokenInput);
    const token = link?.token ?? '';
    const again = `/confirm?notice=${encodeURIComponent(token)}`;
    // An expired link makes nobody: only one that still works gets this browser a visitor.
    if (!(await peekToken(['confirm-notice'], token)).ok) return goTo(again);
    const owner = await ensure({ byMail: true, byLink: true });
    const confirmed = await confirmNotices(token, session ? null : owner.writeId, {
      asking: link?.joinAsking === '1',
      own: link?.joinOwn === '1',
      pageLocale: locale,
    });
    return goTo(confirmed.ok ? '/confirm/done?kept=notice' : again);
  },
);

/** Ends one alert, in the preferences of an address. */
export const removeNoticeAction = defineAction(
  { input: removeNoticeInput, words: 'notices', who: 'none', refresh: true },
  async ({ input, words, done, failed }) => {
    const address = await portalAddress(input.portal);
    if (!address) return failed({ message: words('closed') });
    await removeNotice(address.id, input.id);
    return done(words('removed'));
  },
);
