import 'server-only';
import type { Transaction } from '@/db/client';
import { logWarning } from '../platform/log';
import { consumeRateLimit, isOverLimit } from './rate-limit';

/**
 * What the whole shop does in a quarter of an hour when nobody attacks it. Above it somebody is told, and nobody is refused: a limit for
 * everybody would be a switch with which anybody closes the shop.
 */
const USUAL = {
  'wrong-codes': { limit: 300, windowInMinutes: 15 },
  'code-requests': { limit: 2000, windowInMinutes: 15 },
};

export type Alarm = keyof typeof USUAL;

const keyOf = (alarm: Alarm) => `alarm:${alarm}`;

/** Counts one for the whole shop; the first above the usual number writes a line to the log. */
export async function watch(tx: Transaction, alarm: Alarm): Promise<void> {
  if (await consumeRateLimit(tx, keyOf(alarm), USUAL[alarm])) return;
  // The line once in a window, however many follow.
  const { windowInMinutes } = USUAL[alarm];
  if (!(await consumeRateLimit(tx, `${keyOf(alarm)}:told`, { limit: 1, windowInMinutes }))) return;
  logWarning(
    `Unusually many ${alarm.replace('-', ' ')} in ${windowInMinutes} minutes: somebody may be guessing or flooding.`,
  );
}

/** What is unusual at this moment, for `/api/health`. */
export async function listAlarms(): Promise<Alarm[]> {
  const alarms: Alarm[] = [];
  for (const alarm of Object.keys(USUAL) as Alarm[])
    if (await isOverLimit(keyOf(alarm), USUAL[alarm])) alarms.push(alarm);
  return alarms;
}
