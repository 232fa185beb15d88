import 'server-only';
import { headers } from 'next/headers';
import { type Locale, toLocale } from '../i18n/locales';
import { newToken } from '../platform/secret';
import { findVisitor } from './anonymous-ids';
import { readToken, writeToken } from './cookies';
import { deviceOf, networkOf } from './device';

/** What a request tells about where it comes from. */
export async function getRequestContext(): Promise<{
  device: string;
  network: string | null;
  visitorId: string | null;
}> {
  const sent = await headers();
  const visitor = await readToken('visitor');
  return {
    device: deviceOf(sent.get('user-agent')),
    network: networkOf(sent.get('x-forwarded-for')),
    visitorId: visitor ? ((await findVisitor(visitor))?.id ?? null) : null,
  };
}

/** The language of the page a form was sent from. */
export async function languageOfPage(): Promise<Locale> {
  const page = (await headers()).get('referer') ?? '';
  return toLocale(/^https?:\/\/[^/]+\/(\w\w)(?:[/?]|$)/.exec(page)?.[1]);
}

/** The token that binds codes to this browser, made when it first asks for one. */
export async function ensureBrowserToken(): Promise<string> {
  const token = (await readToken('browser')) ?? newToken();
  await writeToken('browser', token);
  return token;
}
