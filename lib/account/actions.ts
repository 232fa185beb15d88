'use server';

import { transaction } from '@/db/client';
import { removeAddress, saveAddress } from '@/lib/shipping/commands';
import { postalAddressInput } from '@/lib/shipping/input';
import { defineAction } from '../identity/action';
import { claimGuestData, dismissGuestData } from '../identity/guest-data';
import { providerLabel } from '../identity/oauth/providers';
import { disconnectProvider } from '../identity/oauth/sign-in';
import { reauthenticateInForm } from '../identity/reauthentication-form';
import { requireRecentAuth } from '../identity/recent-auth';
import { safeNext } from '../identity/rules';
import { endSession, endSessions } from '../identity/session';
import { setFirstName } from './commands';
import { addressIdInput, firstNameInput, identifierInput, operationInput, sessionInput } from './input';
import { redoJoin, separateBrowser, undoJoin } from './separating';

const ADDRESSES = '/account/addresses';
const DEVICES = '/account/devices';

export const setFirstNameAction = defineAction(
  { input: firstNameInput, words: 'account', who: { account: '/account' }, refresh: true },
  async ({ input, owner, words, done }) => {
    await setFirstName(owner.writeId, input.firstName);
    return done(words('name.saved'));
  },
);

/** Saves an address. Without a recent sign-in it asks for a code first, in the form itself, so that nothing typed is lost. */
export const saveBookAddressAction = defineAction(
  { input: postalAddressInput, words: 'account', who: { account: ADDRESSES }, refresh: true },
  async ({ input, owner, formData, locale, read, errorWord, failed, goTo }) => {
    const unproven = await reauthenticateInForm('addresses', ADDRESSES, formData, locale);
    if (unproven) return unproven;
    const id = read(addressIdInput)?.id;
    const saved = await saveAddress(owner.writeId, input, { id, preferred: formData.get('preferred') === '1' });
    return saved.ok ? goTo(ADDRESSES) : failed({ message: errorWord('unexpected') });
  },
);

export const removeAddressAction = defineAction(
  { input: null, words: 'account', who: { account: ADDRESSES, recentAuth: 'addresses' }, refresh: true },
  async ({ owner, words, read, done }) => {
    const fields = read(addressIdInput);
    if (fields) await removeAddress(owner.writeId, fields.id);
    return done(words('addresses.removed'));
  },
);

/** The page that a form about joins stands on. */
const pageOf = (formData: FormData) => safeNext(formData.get('here'), '/account/connections');
/** The same with what was done. */
const toldOn = (page: string, done: string) => `${page}${page.includes('?') ? '&' : '?'}done=${done}`;
const ABOUT_JOINS = {
  input: null,
  words: 'account',
  who: { account: pageOf, recentAuth: 'connections' },
  refresh: true,
} as const;

/** The Undo after a sign-in and under "connected to you"; takes back "this was not me", too. */
export const undoJoinAction = defineAction(ABOUT_JOINS, async ({ owner, formData, read, errorWord, failed, goTo }) => {
  const fields = read(operationInput);
  const undone = fields && (await undoJoin(owner.writeId, fields.operationId));
  if (undone?.ok) return goTo(toldOn(pageOf(formData), undone.value.joins ? 'redone' : 'undone'));
  return failed({ message: errorWord('unexpected') });
});

export const redoJoinAction = defineAction(ABOUT_JOINS, async ({ owner, formData, read, errorWord, failed, goTo }) => {
  const fields = read(operationInput);
  const redone = fields && (await redoJoin(owner.writeId, fields.operationId));
  if (redone?.ok) return goTo(toldOn(pageOf(formData), 'redone'));
  return failed({ message: errorWord('unexpected') });
});

/** "This was not me", for one browser. */
export const separateBrowserAction = defineAction(
  ABOUT_JOINS,
  async ({ shopper, formData, read, errorWord, failed, goTo }) => {
    const fields = read(identifierInput);
    const separated = fields && (await separateBrowser(shopper, fields.identifierId));
    if (separated?.ok) return goTo(toldOn(pageOf(formData), 'separated'));
    return failed({ message: errorWord('unexpected') });
  },
);

const pageThatAsked = (formData: FormData) => safeNext(formData.get('here'));

/**
 * The answer to "is this yours?" after a sign-in: `decision` is `add` or `leave`, `here` the page that asked. What is added is told
 * there, with its Undo; what is left is somebody else's and stays in this browser for them.
 */
export const decideFoundAction = defineAction(
  { input: null, words: 'account', who: { account: pageThatAsked }, refresh: true },
  async ({ shopper, formData, locale, errorWord, failed, goTo }) => {
    const here = pageThatAsked(formData);
    if (formData.get('decision') === 'add') {
      await requireRecentAuth('connections', `${here}?found=1`, locale);
      const added = await claimGuestData(shopper);
      if (added.ok) return goTo(`${here}?joined=${added.value}`);
      return failed({ message: errorWord('unexpected') });
    }
    await dismissGuestData(shopper);
    return goTo(`${here}?found=left`);
  },
);

/** Ends another session; asks for a fresh proof first, so that a stolen session cannot lock its owner out. */
export const endSessionAction = defineAction(
  { input: null, words: 'account', who: { account: DEVICES, recentAuth: 'devices' }, refresh: true },
  async ({ session, words, read, done }) => {
    const fields = read(sessionInput);
    if (fields) await transaction((tx) => endSession(tx, session.accountId, fields.sessionId));
    return done(words('devices.ended'));
  },
);

export const endOtherSessionsAction = defineAction(
  { input: null, words: 'account', who: { account: DEVICES, recentAuth: 'devices' }, refresh: true },
  async ({ session, words, done }) => {
    await transaction((tx) => endSessions(tx, session.accountId, session.id));
    return done(words('devices.othersEnded'));
  },
);

/** Takes a sign-in method away. */
export const disconnectProviderAction = defineAction(
  {
    input: null,
    words: 'account',
    who: { account: '/account/security', recentAuth: 'sign-in-methods' },
    refresh: true,
  },
  async ({ session, words, read, errorWord, done, failed }) => {
    const id = read(identifierInput)?.identifierId;
    const gone = id ? await transaction((tx) => disconnectProvider(tx, session.accountId, id)) : null;
    if (!gone) return failed({ message: errorWord('unexpected') });
    return done(words('security.disconnected', { provider: providerLabel(gone) ?? gone }));
  },
);
