import type { Route } from 'next';
import Link from 'next/link';
import { ProductPicture } from '@/components/catalog/product-picture';
import styles from './suggestions.module.css';

type Option = { href: string; name: string; place: number; picture?: string; price?: string; unit?: string };

type SuggestionGroupProps = {
  /** Of the whole list; options are named after it. */
  id: string;
  /** Empty for the last one, which is no kind of its own. */
  name: string;
  options: Option[];
  active: number;
  close: () => void;
};

/** Suggestions of one kind. The options are links, so that they can be opened elsewhere, too. */
export function SuggestionGroup({ id, name, options, active, close }: SuggestionGroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
    <div role="group" aria-label={name || options[0]?.name}>
      {name && (
        <p className={styles.suggestionsTitle} aria-hidden="true">
          {name}
        </p>
      )}
      {options.map(({ href, name: label, picture, price, unit, place }) => (
        <Link
          key={href}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === active}
          tabIndex={-1}
          href={href as Route}
          prefetch={false}
          className={styles.suggestion}
          onClick={close}
        >
          {picture && <ProductPicture picture={picture} />}
          <span>{label}</span>
          {price && (
            <span className="lining-nums tabular-nums text-soft grid text-end">
              {price} {unit && <span className="text-xs">{unit}</span>}
            </span>
          )}
        </Link>
      ))}
    </div>
  );
}
