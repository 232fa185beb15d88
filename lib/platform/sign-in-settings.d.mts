/** A sign-in provider as the settings name it. What its kind needs is there, see `SIGN_IN_…` in `.env.example`. */
export type SignInSetting = {
  /** In addresses and in the database, such as `google`. */
  id: string;
  kind: 'google' | 'microsoft' | 'apple' | 'github' | 'issuer';
  /** What people read on its button. */
  label: string;
  clientId: string;
  clientSecret?: string;
  issuer?: string;
  tenant?: string;
  teamId?: string;
  keyId?: string;
  privateKey?: string;
  /** Whether an address that an issuer calls verified is proven for this shop, too. */
  verifiesEmail: boolean;
};

export function readSignInSettings(given: Readonly<Record<string, string | undefined>>): {
  providers: SignInSetting[];
  problems: string[];
};
