'use client';

import { Stack } from '@/components/ui/layout';
import { Table } from '@/components/ui/table';
import styles from './product-about.module.css';

type ProductAboutProps = {
  titles: Record<'about' | 'details', string>;
  description: string;
  /** Line by line. */
  facts: [label: string, value: string][];
};

/** A product in words and in a table. Drawn on both sides, so that the page carries the words alone. */
export function ProductAbout({ titles, description, facts }: ProductAboutProps) {
  return (
    <section className={styles.productFacts} aria-label={titles.about}>
      <Stack>
        <h2 className="subtitle">{titles.about}</h2>
        <p className="prose">{description}</p>
      </Stack>
      <Stack>
        <h2 className="subtitle">{titles.details}</h2>
        <Table>
          <tbody>
            {facts.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Stack>
    </section>
  );
}
