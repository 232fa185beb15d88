import { z } from 'zod';
import { email, personName } from '../platform/typed-field';

/** Domains that are reserved for examples (RFC 2606): no real mailbox can be behind them. */
const RESERVED = /[@.](example\.(com|org|net)|example|test|invalid)$/;

/** An invented person. Only reserved domains: Demo ID answers for their addresses, because nobody else owns them. */
export const demoPersonInput = z.object({
  name: personName(60),
  email: email().refine((address) => RESERVED.test(address), 'invalid'),
});
