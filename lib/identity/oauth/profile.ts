import { isPersonName } from '../../platform/person-name';
import { normalizeEmail, tidyText } from '../../platform/typed-text';
import { canNameSomebody } from '../rules';

/** What a provider said in its ID token. Everything in it is a stranger's word until checked. */
export type Claims = Record<string, unknown>;

export type ProviderProfile = {
  /** The provider's id in this shop. */
  provider: string;
  /** Providers are told apart, and accounts keyed, by issuer and subject; never by address. */
  issuer: string;
  subject: string;
  /** Only an address that this provider verified and may speak for; else null. */
  email: string | null;
  firstName: string | null;
};

export type ProviderTrust = {
  id: string;
  issuer: string | RegExp;
  /** Whether the address in these claims is proven for this shop: verified, by somebody who may answer for it. */
  provesEmail: (claims: Claims) => boolean;
};

const MAX_LENGTH = 255;
const MAX_FIRST_NAME_LENGTH = 60;

const isFrom = (issuer: string, { issuer: own }: ProviderTrust) =>
  typeof own === 'string' ? issuer === own : own.test(issuer);

/** Reads a provider's claims; null when they name nobody. A verified address counts only from an authority for addresses. */
export function readProfile(claims: Claims, trust: ProviderTrust): ProviderProfile | null {
  const { sub, iss, email } = claims;
  if (typeof sub !== 'string' || sub.length > MAX_LENGTH || !canNameSomebody(sub)) return null;
  if (typeof iss !== 'string' || !isFrom(iss, trust)) return null;
  const proven = trust.provesEmail(claims) ? normalizeEmail(email) : null;
  return {
    provider: trust.id,
    issuer: iss,
    subject: sub,
    email: proven,
    firstName: firstNameOf(claims),
  };
}

function firstNameOf({ given_name: given, name }: Claims): string | null {
  const full = typeof given === 'string' ? given : typeof name === 'string' ? (name.trim().split(/\s+/)[0] ?? '') : '';
  const tidied = tidyText(full);
  return tidied.length <= MAX_FIRST_NAME_LENGTH && isPersonName(tidied) ? tidied : null;
}
