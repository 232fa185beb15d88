import type { Purpose } from './rules';

declare module '../platform/events' {
  interface Events {
    /** A no to a purpose, of one identifier: what the purpose had allowed to keep goes with it. */
    'consent-ended': { identifierId: string; purpose: Purpose };
  }
}
