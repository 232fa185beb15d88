import { getTranslations } from 'next-intl/server';
import { DATA_ORIGINS } from '@/lib/privacy/registry';
import type { PrivacyView } from '@/lib/privacy/view';

/** Where a pile lies on the page; an empty one has no place of its own there. */
function placeOf(category: (typeof DATA_ORIGINS)[number], count: number): string {
  if (count === 0) return '#known';
  return category === 'inferred' ? '#interests' : `#${category}`;
}

/** Four piles with true counts, each a way to what lies in it. */
export async function CountTiles({ counts }: { counts: PrivacyView['counts'] }) {
  const words = await getTranslations('privacy.categories');
  return (
    <ul className="grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line lg:grid-cols-4">
      {DATA_ORIGINS.map((category) => (
        <li key={category} className="bg-surface">
          <a
            href={placeOf(category, counts[category])}
            className="flex h-full flex-col p-4 transition-colors hover:bg-sunken sm:p-5"
          >
            <span className="lining-nums tabular-nums font-display text-4xl leading-none sm:text-5xl">
              {counts[category]}
            </span>
            <span className="mt-3 font-semibold leading-snug">{words(`${category}.title`)}</span>
            <span className="text-soft text-sm mt-1">{words(`${category}.text`)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
