import { getTranslations } from 'next-intl/server';

export type Part = 'consent' | 'known' | 'interests' | 'story' | 'keep' | 'device' | 'objection' | 'take';

/** The contents of the privacy center; stays in view beside it on wide screens. */
export async function OnThisPage({ parts }: { parts: Part[] }) {
  const words = await getTranslations('privacy');
  return (
    <nav aria-label={words('page.contents')} className="max-lg:hidden">
      <ul className="text-sm sticky top-28 flex flex-col gap-1 border-s border-line">
        {parts.map((part) => (
          <li key={part}>
            <a
              href={`#${part}`}
              className="text-soft -ms-px block border-s border-transparent py-1.5 ps-4 hover:border-accent hover:text-ink"
            >
              {words(`nav.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
