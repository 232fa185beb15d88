import 'server-only';
import { readMarketCookie, writeMarketCookie } from '../identity/cookies';
import { choiceValue, parseChoice } from './choice';
import type { Country } from './countries';

/** An address that was typed for another country than the chosen one is the newer word. */
export async function followAddress(country: Country): Promise<void> {
  const kept = parseChoice(await readMarketCookie());
  if (kept && kept.country !== country) await writeMarketCookie(choiceValue({ ...kept, country }));
}
