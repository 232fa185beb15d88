import type { ReactNode } from 'react';

export type FacetOption = { value: string; label: ReactNode; count: number };

type FacetGroupProps = {
  name: string;
  title: string;
  options: FacetOption[];
  chosen: readonly string[];
  /** One of them instead of any number. */
  single?: boolean;
};

/** One facet: values with how many products each would show. Values that would show none stay reachable when chosen. */
export function FacetGroup({ name, title, options, chosen, single = false }: FacetGroupProps) {
  const shown = options.filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (shown.length === 0) return null;
  return (
    <fieldset className="fieldset">
      <legend>{title}</legend>
      <div className="facet-values">
        {shown.map(({ value, label, count }) => (
          <label key={value} className="check">
            <input
              type={single ? 'radio' : 'checkbox'}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
            />
            <span className="facet-label">
              <span>{label}</span>
              {count > 0 && <span className="small muted numeric">{count}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
