'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { transaction } from '@/db/client';
import { removeAddress, saveAddress } from '@/lib/shipping/commands';
import { postalAddressInput } from '@/lib/shipping/input';
import { errorWords } from '../i18n/error-words';
import { type Locale, toLocale } from '../i18n/locales';
import { redirectTo } from '../i18n/redirect-to';
import { addFound, leaveFound } from '../identity/found';
import { providerLabel } from '../identity/oauth/providers';
import { disconnectProvider } from '../identity/oauth/sign-in';
import { askForProofInForm } from '../identity/proof-in-form';
import { currentShopper } from '../identity/queries';
import { safeNext } from '../identity/rules';
import { endSession, endSessions } from '../identity/session';
import { requireFreshProof } from '../identity/step-up';
import { type FormState, formDone, formFailed, parseForm } from '../platform/form-state';
import { sayFirstName } from './commands';
import { addressIdInput, firstNameInput, identifierInput, operationInput, sessionInput } from './input';
import { redoJoin, separateBrowser, undoJoin } from './separating';

/** The signed-in shopper and the words; whoever is not signed in (any more) is sent to sign in. */
async function signedIn(formData: FormData, next: string) {
  const locale = toLocale(formData.get('locale'));
  const shopper = await currentShopper();
  const { owner, session } = shopper;
  if (!owner || !session) redirectTo(locale, `/sign-in?next=${encodeURIComponent(next)}`);
  const words = await getTranslations({ locale, namespace: 'account' });
  return { locale, shopper, owner, session, words };
}

/**
 * An answer on a personal page. Without JavaScript the page is rendered in the same request; only after `refresh` does Next let
 * that rendering read cookies, and what was just changed shows.
 */
function answer(state: FormState): FormState {
  refresh();
  return state;
}

async function failed(formData: FormData, locale: Locale): Promise<FormState> {
  return answer(formFailed(formData, { message: (await errorWords(locale))('unexpected') }));
}

export async function sayFirstNameAction(_: FormState, formData: FormData): Promise<FormState> {
  const { locale, owner, words } = await signedIn(formData, '/account');
  const { input, failure } = parseForm(firstNameInput, formData, await errorWords(locale));
  if (failure) return answer(failure);
  await sayFirstName(owner.id, input.firstName);
  return answer(formDone(words('name.saved')));
}

/** Saves an address. Without a recent sign-in it asks for a code first, in the form itself, so that nothing typed is lost. */
export async function saveBookAddressAction(_: FormState, formData: FormData): Promise<FormState> {
  const { locale, owner } = await signedIn(formData, '/account/addresses');
  const { input, failure } = parseForm(postalAddressInput, formData, await errorWords(locale));
  if (failure) return answer(failure);
  const unproven = await askForProofInForm('addresses', '/account/addresses', formData, locale);
  if (unproven) return answer(unproven);
  const id = addressIdInput.safeParse(Object.fromEntries(formData)).data?.id;
  const saved = await saveAddress(owner.id, input, { id, preferred: formData.get('preferred') === '1' });
  if (!saved.ok) return failed(formData, locale);
  // The browser keeps the page of the form: it shows from now on what is stored.
  refresh();
  redirectTo(locale, '/account/addresses');
}

export async function removeAddressAction(_: FormState, formData: FormData): Promise<FormState> {
  const { locale, owner, words } = await signedIn(formData, '/account/addresses');
  await requireFreshProof('addresses', '/account/addresses', locale);
  const parsed = addressIdInput.safeParse(Object.fromEntries(formData));
  if (parsed.success) await removeAddress(owner.id, parsed.data.id);
  return answer(formDone(words('addresses.removed')));
}

/** The page a form about joins stands on; where its answer is told, with what was done. */
function placeOf(formData: FormData) {
  const here = safeNext(formData.get('here'), '/account/connections');
  return { here, told: (done: string) => `${here}${here.includes('?') ? '&' : '?'}done=${done}` };
}

/** The Undo after a sign-in and under "connected to you"; takes back "this was not me", too. Asks for a recent sign-in. */
export async function undoJoinAction(_: FormState, formData: FormData): Promise<FormState> {
  const { here, told } = placeOf(formData);
  const { locale, owner } = await signedIn(formData, here);
  await requireFreshProof('connections', here, locale);
  const parsed = operationInput.safeParse(Object.fromEntries(formData));
  const undone = parsed.success ? await undoJoin(owner.id, parsed.data.operationId) : null;
  if (!undone?.ok) return failed(formData, locale);
  redirectTo(locale, told(undone.value.joins ? 'redone' : 'undone'));
}

export async function redoJoinAction(_: FormState, formData: FormData): Promise<FormState> {
  const { here, told } = placeOf(formData);
  const { locale, owner } = await signedIn(formData, here);
  await requireFreshProof('connections', here, locale);
  const parsed = operationInput.safeParse(Object.fromEntries(formData));
  const redone = parsed.success ? await redoJoin(owner.id, parsed.data.operationId) : null;
  if (!redone?.ok) return failed(formData, locale);
  redirectTo(locale, told('redone'));
}

/**
 * The answer to "is this yours?" after a sign-in: `decision` is `add` or `leave`, `here` the page that asked. What is added is told
 * there, with its Undo; what is left is somebody else's and stays in this browser for them.
 */
export async function decideFoundAction(_: FormState, formData: FormData): Promise<FormState> {
  const here = safeNext(formData.get('here'));
  const { locale, shopper } = await signedIn(formData, here);
  if (formData.get('decision') === 'add') {
    await requireFreshProof('connections', `${here}?found=1`, locale);
    const added = await addFound(shopper);
    if (!added.ok) return failed(formData, locale);
    redirectTo(locale, `${here}?joined=${added.value}`);
  }
  await leaveFound(shopper);
  redirectTo(locale, `${here}?found=left`);
}

/** "This was not me", for one browser. Asks for a recent sign-in. */
export async function separateBrowserAction(_: FormState, formData: FormData): Promise<FormState> {
  const { here, told } = placeOf(formData);
  const { locale, shopper } = await signedIn(formData, here);
  await requireFreshProof('connections', here, locale);
  const parsed = identifierInput.safeParse(Object.fromEntries(formData));
  const separated = parsed.success ? await separateBrowser(shopper, parsed.data.identifierId) : null;
  if (!separated?.ok) return failed(formData, locale);
  redirectTo(locale, told('separated'));
}

/** Ends another session; asks for a fresh proof first, so that a stolen session cannot lock its owner out. */
export async function endSessionAction(_: FormState, formData: FormData): Promise<FormState> {
  const { locale, session, words } = await signedIn(formData, '/account/devices');
  await requireFreshProof('devices', '/account/devices', locale);
  const parsed = sessionInput.safeParse(Object.fromEntries(formData));
  if (parsed.success) await transaction((tx) => endSession(tx, session.accountId, parsed.data.sessionId));
  return answer(formDone(words('devices.ended')));
}

export async function endOtherSessionsAction(_: FormState, formData: FormData): Promise<FormState> {
  const { locale, session, words } = await signedIn(formData, '/account/devices');
  await requireFreshProof('devices', '/account/devices', locale);
  await transaction((tx) => endSessions(tx, session.accountId, session.id));
  return answer(formDone(words('devices.othersEnded')));
}

/** Takes a sign-in method away; asks for a fresh proof first. */
export async function disconnectProviderAction(_: FormState, formData: FormData): Promise<FormState> {
  const { locale, session, words } = await signedIn(formData, '/account/security');
  await requireFreshProof('sign-in-methods', '/account/security', locale);
  const parsed = identifierInput.safeParse(Object.fromEntries(formData));
  const id = parsed.data?.identifierId;
  const gone = id ? await transaction((tx) => disconnectProvider(tx, session.accountId, id)) : null;
  if (!gone) return failed(formData, locale);
  return answer(formDone(words('security.disconnected', { provider: providerLabel(gone) ?? gone })));
}
