import 'server-only';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import de from '@/lib/i18n/messages/de/legal.json';
import en from '@/lib/i18n/messages/en/legal.json';
import pl from '@/lib/i18n/messages/pl/legal.json';
import { withShopName } from '@/lib/i18n/shop-name';
import { operatorOf } from '@/lib/legal/operator';

type Parts = { title: string; parts: { title?: string; text: string }[] };

const LEGAL = withShopName({ en, de, pl });

// In the order of the instruction on the page of the terms (components/legal/withdrawal-instruction.tsx).
const RIGHT = ['right', 'how', 'online', 'deadline'] as const;
const EFFECTS = ['refund', 'back', 'costs', 'value', 'exceptions', 'beyond'] as const;
const FORM = [
  'formIntro',
  'formTo',
  'formDeclare',
  'formOrdered',
  'formName',
  'formAddress',
  'formSignature',
  'formDate',
  'formStrike',
] as const;

/** The instruction about the right of withdrawal and the model form, after Annex I of Directive 2011/83/EU. */
export function withdrawalParts(locale: Locale): Parts {
  const { withdrawal } = LEGAL[locale];
  const { name: operator, address, phone, email } = operatorOf(locale);
  const text = (keys: readonly (keyof typeof withdrawal)[]) =>
    keys.map((key) => fill(withdrawal[key], { operator, address, phone, email })).join('\n');
  return {
    title: withdrawal.title,
    parts: [
      { text: text(RIGHT) },
      { title: withdrawal.effectsTitle, text: text(EFFECTS) },
      { title: withdrawal.formTitle, text: text(FORM) },
    ],
  };
}

const isPart = (value: unknown): value is { title: string; text: string } =>
  typeof value === 'object' && value !== null && 'text' in value;

/** The terms as they are on this day. */
export function termsParts(locale: Locale): Parts {
  const { terms } = LEGAL[locale];
  return { title: terms.title, parts: Object.values(terms).filter(isPart) };
}
