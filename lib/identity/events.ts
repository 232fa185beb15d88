import type { ShopperScope } from './shopper';

declare module '../platform/events' {
  interface Events {
    /** This browser has a new session. `identifierId` is the account's; effects may set cookies. */
    'signed-in': { identifierId: ShopperScope['writeId'] };
  }
}
