import 'server-only';
import { env } from '../../platform/env';
import { keyedHash } from '../../platform/secret';

export const demoIdIssuer = () => `${env().siteUrl}/api/demo-id`;

/** The shop, as Demo ID knows it. */
export const DEMO_ID_CLIENT = {
  id: 'kindling',
  secret: () => keyedHash('demo-id', 'client-secret'),
  redirectUri: () => `${env().siteUrl}/api/auth/callback/demo-id`,
};
