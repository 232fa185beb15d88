import { getTranslations } from 'next-intl/server';
import { CATEGORIES } from '@/lib/privacy/registry';
import type { PrivacyView } from '@/lib/privacy/view';

/** Four piles with true counts, each a way to what lies in it. */
export async function CountTiles({ counts }: { counts: PrivacyView['counts'] }) {
  const words = await getTranslations('privacy.categories');
  return (
    <ul className="grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line lg:grid-cols-4">
      {CATEGORIES.map((category) => (
        <li key={category} className="bg-surface">
          <a
            href={category === 'concluded' ? '#interests' : `#${category}`}
            className="flex h-full flex-col p-4 transition-colors hover:bg-sunken sm:p-5"
          >
            <span className="numeric font-display text-4xl leading-none sm:text-5xl">{counts[category]}</span>
            <span className="mt-3 font-semibold leading-snug">{words(`${category}.title`)}</span>
            <span className="muted small mt-1">{words(`${category}.text`)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
