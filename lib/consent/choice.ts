import 'server-only';
import { cookies, headers } from 'next/headers';
import { cookieNames, removeCookies } from '@/lib/identity/cookies';
import { DAY_IN_MS, now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { listConsentRecords } from './queries';
import { ASK_AGAIN_AFTER_DAYS, choiceOf, choiceValue } from './remembered-choice';
import { BANNER_PURPOSES, type BannerPurpose, isGpcSignal } from './rules';

/** The cookie is readable so that the page can hide the banner before it is painted. */
async function write(value: string): Promise<void> {
  (await cookies()).set({
    name: cookieNames.choice(),
    value,
    maxAge: (ASK_AGAIN_AFTER_DAYS * DAY_IN_MS) / 1000,
    path: '/',
    sameSite: 'lax',
    secure: env().siteUrl.startsWith('https:'),
    httpOnly: false,
  });
}

/**
 * Makes the banner's cookie fit an identifier's own answers: at sign-in, and after every change of mind. `answered` are purposes
 * that the same person has answered on this browser before there was an identifier.
 */
export async function applyChoiceOf(identifierId: string, answered: readonly BannerPurpose[] = []): Promise<void> {
  const value = choiceOf(await listConsentRecords(identifierId), answered, now());
  if (value) await write(value);
  else await removeCookies('choice');
}

/**
 * Remembers a no of somebody who is nobody. Making an identifier just to store a refusal would turn "do not track me" into the
 * first trace.
 */
export async function rememberRefusal(): Promise<void> {
  await write(choiceValue(BANNER_PURPOSES, 'none'));
}

/** Whether this request carries Global Privacy Control. Nothing about it is stored. */
export async function hasGpcSignal(): Promise<boolean> {
  return isGpcSignal((await headers()).get('sec-gpc'));
}
