import { shop } from '@/shop.config';

/** Messages, or anything made of them, with the shop's name in the place of `{shop}`: whoever reads a message file passes it through here. */
export function withShopName<Messages>(messages: Messages): Messages {
  if (typeof messages === 'string') return messages.replaceAll('{shop}', () => shop.name) as Messages;
  if (typeof messages !== 'object' || messages === null) return messages;
  return Object.fromEntries(Object.entries(messages).map(([key, value]) => [key, withShopName(value)])) as Messages;
}
