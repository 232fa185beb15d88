import { Notice } from '@/components/ui/notice';
import type { CartPanel } from '@/lib/cart/panel';
import { fill, fillPlural } from '@/lib/i18n/fill';
import { useSurroundings } from './cart-context';
import type { CartTrouble } from './cart-store';

/** What could not be done, each in a sentence: the shop cannot be reached, or had to decide otherwise. */
export function CartNews({ trouble, outcomes }: { trouble: CartTrouble; outcomes: CartPanel['outcomes'] }) {
  const { words, locale } = useSurroundings();
  const sentences = outcomes.flatMap(({ problem, name, quantity }) => {
    if (!problem) return [];
    const sentence =
      problem === 'fewer'
        ? fillPlural(words.problem.fewer, locale, { count: quantity })
        : fill(words.problem[problem], { count: quantity });
    return [[name, sentence].filter(Boolean).join(': ')];
  });
  if (trouble) sentences.unshift(words[trouble]);
  return (
    <div role="status">
      {sentences.length > 0 && (
        <Notice as="ul" tone="warning">
          {[...new Set(sentences)].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Notice>
      )}
    </div>
  );
}
