import { type KeptChoice, parseChoice } from '@/lib/market/choice';
import { MARKET_COOKIE } from '@/lib/platform/cookie-names';

/** The currency and the delivery country that this browser has chosen; null when it has not. In the browser only. */
export function choiceHere(): KeptChoice | null {
  return parseChoice(document.cookie.match(`(?:^|; )${MARKET_COOKIE}=([^;]*)`)?.[1]);
}
