import 'server-only';
import { transaction } from '@/db/client';
import { type Locale, localePath, toLocale } from '../../i18n/locales';
import { env } from '../../platform/env';
import { ok } from '../../platform/result';
import { readToken } from '../cookies';
import { getRequestContext } from '../request';
import { isMidPurchase, safeNext } from '../rules';
import { findSession } from '../session';
import { establishSession, nextAfter } from '../sign-in';
import type { OAuthError } from './errors';
import { takeLinkIntent } from './link-intents';
import { type Claims, type ProviderTrust, readProfile } from './profile';
import { completeProviderSignIn, connectProvider } from './sign-in';

/** What has to survive the way to a provider and back; travels in an httpOnly cookie of next-auth. */
export type OAuthState = { next: string; locale: Locale; sharedDevice: boolean };

export function packOAuthState({ next, locale, sharedDevice }: OAuthState): string {
  return `/sign-in?${new URLSearchParams({ next, locale, shared: sharedDevice ? '1' : '0' })}`;
}

export function readOAuthState(value: string | undefined): OAuthState {
  const query = URL.canParse(value ?? '', env().siteUrl) ? new URL(value ?? '', env().siteUrl).searchParams : null;
  return {
    next: safeNext(query?.get('next')),
    locale: toLocale(query?.get('locale')),
    sharedDevice: query?.get('shared') === '1',
  };
}

/** The sign-in page with what went wrong. */
export function errorPath({ locale, next }: OAuthState, problem: OAuthError): string {
  return localePath(locale, `/sign-in?problem=${problem}&next=${encodeURIComponent(next)}`);
}

const withQuery = (path: string, query: string) => `${path}${path.includes('?') ? '&' : '?'}${query}`;

/** Lets in whoever a provider has vouched for, or connects it where a freshly proven session has asked; returns where to go. */
export async function returnFromProvider(
  claims: Claims,
  trust: ProviderTrust | null,
  carriedValue: string | undefined,
): Promise<string> {
  const carried = readOAuthState(carriedValue);
  const profile = trust && readProfile(claims, trust);
  if (!profile) return errorPath(carried, 'failed');
  const { device, network, visitorId } = await getRequestContext();
  const token = await readToken('session');
  const current = token ? await findSession(token) : null;
  const { locale, sharedDevice, next: wanted } = carried;
  const visit = { device, network, visitorId, locale, sharedDevice, accepted: isMidPurchase(wanted) };
  // Used up whatever comes of it.
  const connects = current && (await transaction((tx) => takeLinkIntent(tx, current.session.id, profile.provider)));
  const result = await transaction(async (tx) => {
    if (connects) {
      const connected = await connectProvider(tx, current.account.id, profile);
      return connected.ok ? ok({ signedIn: null, connected: true }) : connected;
    }
    return completeProviderSignIn(tx, profile, visit);
  });
  if (!result.ok) return errorPath(carried, result.code);
  const { signedIn, connected } = result.value;
  if (!signedIn) return localePath(carried.locale, withQuery('/account/security', `connected=${profile.provider}`));
  await establishSession(signedIn);
  const next = nextAfter(signedIn, carried.next);
  return localePath(carried.locale, connected ? withQuery(next, `connected=${profile.provider}`) : next);
}
