import type { NextAuthConfig } from 'next-auth';
import type { ProviderTrust } from './profile';

export type SignInProvider = {
  /** In addresses and in the database. */
  id: string;
  /** What people call it. */
  label: string;
  /** People there are invented; its page says so. */
  invented?: boolean;
  /** It answers by a form from its own site instead of an address. */
  answersByForm?: boolean;
  trust: ProviderTrust;
  client: () => Promise<NextAuthConfig['providers'][number]>;
};
