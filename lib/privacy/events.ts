import type { ShopperScope } from '../identity/shopper';

declare module '../platform/events' {
  interface Events {
    /** An address that had paused may get mails again. */
    'address-resumed': { emailIdentifierId: ShopperScope['writeId'] };
  }
}
