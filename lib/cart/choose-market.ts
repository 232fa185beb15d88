import 'server-only';
import type { Locale } from '../i18n/locales';
import { readMarketCookie, writeMarketCookie } from '../identity/cookies';
import { currentShopper } from '../identity/queries';
import { choiceAfter, choiceValue, firstChoice, type KeptChoice, parseChoice } from '../market/choice';
import type { MarketInput } from '../market/input';
import { marketOf } from '../market/market';
import { acknowledgePrices } from './commands';
import { listCartRows } from './queries';

/** Carries out what the small form asks for. Returns the choice that holds now. For a route handler. */
export async function applyMarketChoice(asked: MarketInput, locale: Locale): Promise<KeptChoice> {
  const now = parseChoice(await readMarketCookie()) ?? { ...firstChoice(locale), before: null };
  const { owner } = await currentShopper();
  const next = choiceAfter(asked, now);
  if (asked.intent === 'understood' && owner) await acknowledgePrices(owner, marketOf(locale, now.currency));
  // Only a cart has something to tell of the change.
  const hasCart = owner !== null && (await listCartRows(owner)).some(({ quantity }) => quantity > 0);
  const kept = hasCart ? next : { ...next, before: null };
  await writeMarketCookie(choiceValue(kept));
  return kept;
}
