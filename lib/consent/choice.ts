import 'server-only';
import { cookies } from 'next/headers';
import { DAY_IN_MS, now, shift } from '@/lib/clock';
import { env } from '@/lib/env';
import { cookieNames } from '@/lib/identity/cookies';
import { bannerFingerprint } from './fingerprint';
import { getConsents, listConsentRecords } from './queries';
import { BANNER_PURPOSES } from './rules';

/**
 * `<fingerprint>.<all|some|none>`: that the question was answered, nothing about who answered. A no needs nothing more to be
 * remembered: making an identifier just to store a refusal would turn "do not track me" into the first trace.
 */
export type Choice = 'all' | 'some' | 'none';

const ASK_AGAIN_AFTER_DAYS = 365;

/** The cookie is readable so that the page can hide the banner before it is painted. */
function choiceCookie(choice: Choice) {
  return {
    name: cookieNames.choice(),
    value: `${bannerFingerprint}.${choice}`,
    maxAge: (ASK_AGAIN_AFTER_DAYS * DAY_IN_MS) / 1000,
    path: '/',
    sameSite: 'lax' as const,
    secure: env().siteUrl.startsWith('https:'),
    httpOnly: false,
  };
}

/**
 * The banner's cookie that fits what an identifier has answered, or null when it has not answered, or has refused more than
 * 12 months ago: then the question is put (again).
 */
async function choiceCookieFor(identifierId: string) {
  const consents = await getConsents(identifierId);
  const standings = BANNER_PURPOSES.map((purpose) => consents[purpose]);
  if (standings.every((standing) => standing === 'unset')) return null;
  if (standings.every((standing) => standing === 'given')) return choiceCookie('all');
  if (standings.some((standing) => standing === 'given')) return choiceCookie('some');
  const lastAnswer = (await listConsentRecords(identifierId)).at(-1)?.at ?? now();
  const stillFresh = lastAnswer > shift(now(), -ASK_AGAIN_AFTER_DAYS * DAY_IN_MS);
  return stillFresh ? choiceCookie('none') : null;
}

/** Makes the banner's cookie fit an identifier's own answers: at sign-in, and after every change of mind. */
export async function applyChoiceOf(identifierId: string): Promise<void> {
  const cookie = await choiceCookieFor(identifierId);
  if (cookie) (await cookies()).set(cookie);
  else (await cookies()).delete({ name: cookieNames.choice(), path: '/' });
}

/** Remembers that the banner was answered on this browser, without anything that tells who answered. */
export async function rememberChoice(choice: Choice): Promise<void> {
  (await cookies()).set(choiceCookie(choice));
}
