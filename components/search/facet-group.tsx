'use client';

import { Fieldset } from '@/components/ui/fieldset';
import { fromTable, type Table } from '@/lib/platform/columnar';
import styles from './facets.module.css';

export type FacetOption = {
  value: string;
  /** Where it is not the value itself. */
  label?: string;
  /** The dot before a colour's name. */
  swatch?: string;
  count: number;
  /** A key of its own, where a group holds several yes-or-no questions. */
  name?: string;
};

type FacetGroupProps = {
  name: string;
  title: string;
  options: Table<FacetOption>;
  chosen: readonly string[];
  /** One of them instead of any number. */
  single?: boolean;
};

/**
 * One facet: values with how many products each would show. Values that would show none stay reachable when chosen. Drawn from plain
 * words on both sides: as finished markup, the facets would double the page.
 */
export function FacetGroup({ name, title, options, chosen, single = false }: FacetGroupProps) {
  const isChosen = (option: FacetOption) => chosen.includes(option.name ?? option.value);
  const shown = fromTable(options).filter((option) => option.count > 0 || isChosen(option));
  if (shown.length === 0) return null;
  return (
    <Fieldset legend={title}>
      <div className={styles.facetValues}>
        {shown.map((option) => (
          <label key={option.name ?? option.value} className={styles.facet}>
            <input
              type={single ? 'radio' : 'checkbox'}
              name={option.name ?? name}
              value={option.value}
              defaultChecked={isChosen(option)}
            />
            {option.swatch && <i style={{ color: option.swatch }} />}
            <span>{option.label ?? option.value}</span>
            {option.count > 0 && <small>{option.count}</small>}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
