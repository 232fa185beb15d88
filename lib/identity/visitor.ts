import 'server-only';
import { type Transaction, transaction } from '@/db/client';
import { redirectTo } from '../i18n/redirect-to';
import { newToken } from '../secret';
import { readChoice, readToken, removeCookies, writeToken } from './cookies';
import { recognizeVisitor, renewSecret, touchVisitor } from './epochs';
import { takeAttempt, takeNetworkAttempt } from './limits';
import { closePortal } from './portal';
import { currentShopper } from './queries';
import { requireCookies } from './refused-cookies';
import { languageOfPage, whereFrom } from './request';
import type { Owner } from './shopper';

/** Every new browser is three rows that stay for a month: a household makes some in an hour, a program thousands. */
const NEW_BROWSERS = { limit: 120, windowInMinutes: 60 };
/** Where no network is known (this machine, a proxy that is not counted) a limit would be for everybody: only a flood meets it. */
const NEW_BROWSERS_FROM_NOWHERE = { limit: 200, windowInMinutes: 1 };

async function mayStart(tx: Transaction, network: string | null): Promise<boolean> {
  if (network) return takeNetworkAttempt(tx, 'new-browser', network, NEW_BROWSERS);
  return takeAttempt(tx, 'new-browser:nowhere', NEW_BROWSERS_FROM_NOWHERE);
}

async function startEpoch(): Promise<Owner> {
  const token = newToken();
  const { network } = await whereFrom();
  const visitor = await transaction(async (tx) => ((await mayStart(tx, network)) ? recognizeVisitor(tx, token) : null));
  if (!visitor) redirectTo(await languageOfPage(), '/busy');
  await writeToken('visitor', token);
  return { id: visitor.id, visible: [visitor.id] };
}

/**
 * Whom a server action writes for: the account when signed in, else this browser's visitor, made at its first write. A browser
 * that takes no cookies gets none, unless what it does is kept in another way (`byMail`).
 */
export async function ensureOwner({ byMail = false } = {}): Promise<Owner> {
  const { owner } = await currentShopper();
  if (owner) return owner;
  if (!byMail) await requireCookies();
  return startEpoch();
}

/** Ends this browser's epoch and starts a new one; what the old one made stays where it is. */
export async function rotateVisitor(): Promise<Owner> {
  await removeCookies('visitor');
  return startEpoch();
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
  const next = await transaction((tx) => renewSecret(tx, token));
  if (next) await writeToken('visitor', next);
}

/** "Not me": this browser shows nobody any more. The answer to the consent question stays only when it says no. */
export async function forgetBrowser(): Promise<void> {
  await removeCookies('visitor', 'session', 'browser', 'hint');
  await closePortal();
  if (!(await readChoice())?.endsWith('.none')) await removeCookies('choice');
}
