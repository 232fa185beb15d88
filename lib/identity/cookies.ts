import 'server-only';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import { MARKET_COOKIE } from '../platform/cookie-names';
import { env } from '../platform/env';
import { VISITOR_LIFETIME_IN_DAYS } from './rules';

const DAY_IN_SECONDS = 86_400;

/**
 * Cookies that identify carry the `__Host-` prefix where the site is served over https. `kindling-hint`
 * and `kindling-market` hold no identity, are read by scripts and keep one name everywhere.
 */
const secure = () => env().siteUrl.startsWith('https:');
const guarded = (name: string) => (secure() ? `__Host-${name}` : name);

export const cookieNames = {
  visitor: () => guarded('kindling-visitor'),
  session: () => guarded('kindling-session'),
  browser: () => guarded('kindling-browser'),
  hint: () => 'kindling-hint',
  choice: () => guarded('kindling-choice'),
  erased: () => guarded('kindling-erased'),
  market: () => MARKET_COOKIE,
};
type CookieKind = keyof typeof cookieNames;
/** Scripts of public pages look at these; there is no identity in them. */
const READABLE: ReadonlySet<CookieKind> = new Set(['hint', 'choice', 'market']);
type SecretKind = 'visitor' | 'session' | 'browser';

const LIFETIME_IN_SECONDS: Record<SecretKind, number> = {
  visitor: VISITOR_LIFETIME_IN_DAYS * DAY_IN_SECONDS,
  session: 30 * DAY_IN_SECONDS,
  browser: 15 * 60,
};

const TOKEN = /^[\w-]{43}$/;

/** The token in one of our cookies; null when it is absent or was never one of ours. */
export async function readToken(kind: SecretKind): Promise<string | null> {
  // Whatever depends on a token depends on the time too: never rendered ahead.
  await connection();
  const value = (await cookies()).get(cookieNames[kind]())?.value;
  return value && TOKEN.test(value) ? value : null;
}

/** Sets a token cookie. `untilClosed` makes it end with the browser session. */
export async function writeToken(kind: SecretKind, token: string, untilClosed = false): Promise<void> {
  (await cookies()).set(cookieNames[kind](), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: secure(),
    path: '/',
    maxAge: untilClosed ? undefined : LIFETIME_IN_SECONDS[kind],
  });
  if (kind === 'browser') return;
  await writeHint(untilClosed);
  // Somebody is here again: what is sent from now on is theirs.
  if (await isMarkedErased()) await removeCookies('erased');
}

/** Tells the scripts of public pages that there is something personal to fetch; says nothing about whom. */
async function writeHint(untilClosed = false): Promise<void> {
  (await cookies()).set(cookieNames.hint(), '1', {
    sameSite: 'lax',
    secure: secure(),
    path: '/',
    maxAge: untilClosed ? undefined : LIFETIME_IN_SECONDS.visitor,
  });
}

export async function removeCookies(...kinds: CookieKind[]): Promise<void> {
  const jar = await cookies();
  for (const kind of kinds) {
    // The prefix demands Secure and Path also when a cookie is removed.
    jar.set(cookieNames[kind](), '', {
      path: '/',
      maxAge: 0,
      secure: secure(),
      sameSite: 'lax',
      httpOnly: !READABLE.has(kind),
    });
  }
}

/** For how long pages that were open during a deletion are held back. */
const ERASED_FOR_IN_SECONDS = 60 * 60;

/** Notes, without any identity, that this browser's person has just been erased: other tabs may still show their forms. */
export async function markErased(): Promise<void> {
  (await cookies()).set(cookieNames.erased(), '1', {
    httpOnly: true,
    sameSite: 'lax',
    secure: secure(),
    path: '/',
    maxAge: ERASED_FOR_IN_SECONDS,
  });
}

export async function isMarkedErased(): Promise<boolean> {
  return (await cookies()).has(cookieNames.erased());
}

/** The answer to the consent question as the browser remembers it: `<fingerprint>.<all|some|none>`. */
export async function readChoice(): Promise<string | null> {
  return (await cookies()).get(cookieNames.choice())?.value ?? null;
}

/** Whether this browser has brought any cookie of ours: then it takes them. */
export async function hasCookies(): Promise<boolean> {
  return (await cookies()).getAll().some(({ name }) => name.replace('__Host-', '').startsWith('kindling-'));
}

const MARKET_LIFETIME_IN_DAYS = 365;

/** The chosen currency and country: see `lib/market/choice.ts`. */
export async function readMarketCookie(): Promise<string | undefined> {
  return (await cookies()).get(cookieNames.market())?.value;
}

export async function writeMarketCookie(value: string): Promise<void> {
  (await cookies()).set(cookieNames.market(), value, {
    sameSite: 'lax',
    secure: secure(),
    path: '/',
    maxAge: MARKET_LIFETIME_IN_DAYS * DAY_IN_SECONDS,
  });
}
