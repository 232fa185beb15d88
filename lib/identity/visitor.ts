import 'server-only';
import { transaction } from '@/db/client';
import { redirectTo } from '../i18n/redirect-to';
import { newToken } from '../platform/secret';
import { rotateSecret, touchVisitor } from './anonymous-ids';
import { readChoice, readToken, removeCookies, writeToken } from './cookies';
import { refuseErased } from './erased-browser';
import { closeMagicLinkSession } from './magic-link-session';
import { beginVisitor } from './new-browsers';
import { currentShopper } from './queries';
import { requireCookies } from './refused-cookies';
import { getRequestContext, languageOfPage } from './request';
import type { Shopper, ShopperScope } from './shopper';

async function startAnonymousId(): Promise<ShopperScope> {
  const token = newToken();
  const { network } = await getRequestContext();
  const visitor = await transaction((tx) => beginVisitor(tx, token, network));
  if (!visitor) redirectTo(await languageOfPage(), '/busy');
  await writeToken('visitor', token);
  return { writeId: visitor.id, readIds: [visitor.id] };
}

/**
 * Whom a server action writes for: the account when signed in, else this browser's visitor, made at its first write. A browser
 * that takes no cookies gets none, unless what it does is kept in another way (`byMail`). A page that was open while its person was
 * erased makes nobody, unless a link that still works has led there since (`byLink`).
 */
export async function ensureShopper({ byMail = false, byLink = false } = {}): Promise<ShopperScope> {
  const { owner } = await currentShopper();
  if (owner) return owner;
  if (!byLink) await refuseErased();
  if (!byMail) await requireCookies();
  return startAnonymousId();
}

/** Ends this browser's epoch and starts a new one; what the old one made stays where it is. */
export async function rotateAnonymousId(): Promise<ShopperScope> {
  await removeCookies('visitor');
  return startAnonymousId();
}

/**
 * Takes away cookies that name nobody any more, because the person was erased or has signed out everywhere. Returns whether a session
 * was among them: then nothing of that person may stay in this browser.
 */
export async function dropDeadCookies({ session, visitorId }: Shopper): Promise<boolean> {
  const sessionIsDead = session === null && (await readToken('session')) !== null;
  const visitorIsDead = visitorId === null && (await readToken('visitor')) !== null;
  if (sessionIsDead) await removeCookies('session');
  if (visitorIsDead) await removeCookies('visitor');
  if ((sessionIsDead || visitorIsDead) && session === null && visitorId === null) await removeCookies('hint');
  return sessionIsDead;
}

/** Somebody is here again: the browser's epoch and its cookie last another 30 days from now on. */
export async function keepVisitor(): Promise<void> {
  const token = await readToken('visitor');
  if (token && (await touchVisitor(token))) await writeToken('visitor', token);
}

/** After a withdrawal by somebody without an account: whoever knew this browser's cookie knows nothing any more. */
export async function renewVisitor(): Promise<void> {
  const token = await readToken('visitor');
  if (!token || (await currentShopper()).session) return;
  const next = await transaction((tx) => rotateSecret(tx, token));
  if (next) await writeToken('visitor', next);
}

/** "Not me": this browser shows nobody any more. The answer to the consent question stays only when it says no. */
export async function forgetBrowser(): Promise<void> {
  await removeCookies('visitor', 'session', 'browser', 'hint', 'market');
  await closeMagicLinkSession();
  if (!(await readChoice())?.endsWith('.none')) await removeCookies('choice');
}
