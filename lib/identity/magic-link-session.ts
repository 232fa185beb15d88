import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { MINUTE_IN_MS, now, shift } from '../platform/clock';
import { env } from '../platform/env';
import { seal, unseal } from '../platform/secret';
import { id } from '../platform/typed-field';
import { getIdentifier, type Identifier } from './identifiers';

/** How long a mail link opens the privacy center of its address, and nothing else, in this browser. */
const PORTAL_IN_MINUTES = 30;
const USE = 'privacy-portal';

const pass = z.object({ emailIdentifierId: id(), until: z.number() });

const secure = () => env().siteUrl.startsWith('https:');
export const magicLinkCookieName = () => (secure() ? '__Host-kindling-portal' : 'kindling-portal');

/** Opens the portal of an address whose mail link was just used. The cookie is sealed: nothing in it can be read or changed. */
export async function openMagicLinkSession(emailIdentifierId: string): Promise<void> {
  const until = shift(now(), PORTAL_IN_MINUTES * MINUTE_IN_MS).getTime();
  (await cookies()).set(magicLinkCookieName(), seal(USE, JSON.stringify({ emailIdentifierId, until })), {
    httpOnly: true,
    sameSite: 'lax',
    secure: secure(),
    path: '/',
    maxAge: PORTAL_IN_MINUTES * 60,
  });
}

/** The address whose portal is open in this browser; null when none is, or when the address is gone. */
export async function magicLinkAddress(): Promise<Identifier | null> {
  const sealed = (await cookies()).get(magicLinkCookieName())?.value;
  const text = sealed ? unseal(USE, sealed) : null;
  const opened = text ? pass.safeParse(JSON.parse(text)) : null;
  if (!opened?.success || opened.data.until < now().getTime()) return null;
  return getIdentifier(opened.data.emailIdentifierId);
}

export async function closeMagicLinkSession(): Promise<void> {
  (await cookies()).set(magicLinkCookieName(), '', {
    path: '/',
    maxAge: 0,
    secure: secure(),
    sameSite: 'lax',
    httpOnly: true,
  });
}
