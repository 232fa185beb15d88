import type { SignInSetting } from '@/lib/platform/sign-in-settings.mjs';
import type { Claims, ProviderTrust } from './profile';

const isVerified = ({ email_verified: verified }: Claims) => verified === true;

/**
 * Google answers for its own mailboxes and those of organizations that it hosts (`hd`). Any other address was verified once and may be
 * somebody else's by now: https://developers.google.com/identity/gsi/web/guides/verify-google-id-token
 */
const isGooglesOwn = (claims: Claims) =>
  isVerified(claims) && (typeof claims.hd === 'string' || /@gmail\.com$/i.test(String(claims.email)));

/**
 * Entra lets every administrator write any address into its users; `xms_edov`, an optional claim to be switched on in the app
 * registration, says that the domain's owner was verified: https://learn.microsoft.com/entra/identity-platform/migrate-off-email-claim-authorization
 */
const isOfAVerifiedDomain = ({ xms_edov: owned }: Claims) => owned === true || owned === 1 || owned === '1';

/** Apple writes the flag as a text, too: https://developer.apple.com/documentation/signinwithapple/authenticating-users-with-sign-in-with-apple */
const isVerifiedByApple = (claims: Claims) => isVerified(claims) || claims.email_verified === 'true';

const ANY_TENANT = /^https:\/\/login\.microsoftonline\.com\/[0-9a-f-]{36}\/v2\.0$/;

const TRUST: Record<SignInSetting['kind'], (setting: SignInSetting) => Omit<ProviderTrust, 'id'>> = {
  google: () => ({ issuer: 'https://accounts.google.com', provesEmail: isGooglesOwn }),
  microsoft: () => ({ issuer: ANY_TENANT, provesEmail: isOfAVerifiedDomain }),
  apple: () => ({ issuer: 'https://appleid.apple.com', provesEmail: isVerifiedByApple }),
  // GitHub has no ID token: `client-config.ts` makes these claims of what its API says.
  github: ({ issuer }) => ({ issuer: githubAddress(issuer), provesEmail: isVerified }),
  issuer: ({ issuer = '', verifiesEmail }) => ({
    issuer,
    provesEmail: (claims) => verifiesEmail && isVerified(claims),
  }),
};

export const githubAddress = (issuer: string | undefined): string => issuer?.replace(/\/$/, '') ?? 'https://github.com';

/** Whose word a provider's claims are, and when an address in them is proven for this shop. */
export function trustOf(setting: SignInSetting): ProviderTrust {
  return { id: setting.id, ...TRUST[setting.kind](setting) };
}
