'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { select } from '@/components/ui/control';
import type { Currency } from '@/lib/platform/money';
import { choiceHere } from './choice-here';
import styles from './market-form.module.css';

/** The id of the form at the foot of every page. */
export const MARKET_FORM = 'market';

type MarketFormProps = {
  action: string;
  words: Record<'title' | 'currency' | 'country' | 'keep' | 'apply', string>;
  /** That of the page. */
  currency: Currency;
  currencies: [value: string, name: string][];
  countries: [value: string, name: string][];
  /** Where the language's pages begin. */
  firstCountry: string;
};

const never = () => () => {};

/** Another tab, or a later page before Back, may have chosen meanwhile: nobody is to see two currencies side by side. */
function whenShownAgain(look: () => void): () => void {
  const shown = () => document.visibilityState === 'visible' && look();
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', shown);
  return () => {
    removeEventListener('pageshow', look);
    document.removeEventListener('visibilitychange', shown);
  };
}

/**
 * Currency and delivery country, a plain form. The page is the same for everybody, so only a script can put the chosen country into
 * it; without one the field leaves it as it is until another is chosen.
 */
export function MarketForm({ action, words, currency, currencies, countries, firstCountry }: MarketFormProps) {
  const country = useSyncExternalStore(
    never,
    () => choiceHere()?.country ?? firstCountry,
    () => '',
  );
  useEffect(() => {
    const known = choiceHere()?.currency;
    return whenShownAgain(() => {
      if (choiceHere()?.currency !== known) location.reload();
    });
  }, []);
  const options = country ? countries : [['', words.keep] as const, ...countries];
  return (
    <form id={MARKET_FORM} method="post" action={action} aria-label={words.title} className={styles.marketForm}>
      <label>
        <span>{words.country}</span>
        <select key={country} name="country" defaultValue={country} className={select} autoComplete="off">
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.currency}</span>
        <select name="currency" defaultValue={currency} className={select} autoComplete="off">
          {currencies.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" name="intent" value="choose" variant="secondary" size="small">
        {words.apply}
      </Button>
    </form>
  );
}
