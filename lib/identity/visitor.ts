import 'server-only';
import { transaction } from '@/db/client';
import { newToken } from '../secret';
import { readChoice, removeCookies, writeToken } from './cookies';
import { recognizeVisitor } from './epochs';
import { closePortal } from './portal';
import { currentShopper } from './queries';
import type { Owner } from './shopper';

async function startEpoch(): Promise<Owner> {
  const token = newToken();
  const visitor = await transaction((tx) => recognizeVisitor(tx, token));
  await writeToken('visitor', token);
  return { id: visitor.id, visible: [visitor.id] };
}

/** Whom a server action writes for: the account when signed in, else this browser's visitor, made at its first write. */
export async function ensureOwner(): Promise<Owner> {
  const { owner } = await currentShopper();
  return owner ?? startEpoch();
}

/** Ends this browser's epoch and starts a new one; what the old one made stays where it is. */
export async function rotateVisitor(): Promise<Owner> {
  await removeCookies('visitor');
  return startEpoch();
}

/** "Not me": this browser shows nobody any more. The answer to the consent question stays only when it says no. */
export async function forgetBrowser(): Promise<void> {
  await removeCookies('visitor', 'session', 'browser', 'hint');
  await closePortal();
  if (!(await readChoice())?.endsWith('.none')) await removeCookies('choice');
}
