import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import type { Item } from '@/lib/data-inventory/item';
import { formatDay } from '@/lib/i18n/days';
import { RemoveFact } from './remove-fact';

/** The single facts of one holding, each with its day and a way to take it away. */
export async function FactList({ items, hidden }: { items: Item[]; hidden: number }) {
  const words = await getTranslations('privacy.row');
  const locale = await getLocale();
  return (
    <ul className="divide-y divide-line border-t border-line">
      {items.map(({ text, detail, at, href, remove }, index) => (
        <li
          key={remove ? `${remove.kind} ${remove.id}` : `${text}-${index}`}
          className="flex items-start justify-between gap-4 py-2.5"
        >
          <div className="min-w-0">
            <p>
              {href ? (
                <Link href={href} className="link">
                  {text}
                </Link>
              ) : (
                text
              )}
            </p>
            <p className="text-soft text-sm">{[at && formatDay(at, locale), detail].filter(Boolean).join(' · ')}</p>
          </div>
          {remove && <RemoveFact {...remove} label={words('remove')} named={words('removeNamed', { what: text })} />}
        </li>
      ))}
      {hidden > 0 && <li className="text-soft text-sm py-2.5">{words('more', { count: hidden })}</li>}
    </ul>
  );
}
