import { getTranslations } from 'next-intl/server';
import { Table } from '@/components/ui/table';
import { DATA_INVENTORY } from '@/lib/privacy/registry';

/** What is kept, why, and for how long: one line per holding of the registry. */
export async function RetentionTable() {
  const words = await getTranslations('privacy');
  const legal = await getTranslations('legal.policy.kept');
  return (
    <section className="max-w-full overflow-x-auto" aria-label={legal('title')}>
      <Table stacked>
        <thead>
          <tr>
            <th scope="col">{legal('what')}</th>
            <th scope="col">{legal('why')}</th>
            <th scope="col">{legal('until')}</th>
          </tr>
        </thead>
        <tbody>
          {DATA_INVENTORY.map(({ id, basis, kept }) => (
            <tr key={id}>
              <th scope="row">{words(`holdings.${id}.title`)}</th>
              <td data-label={legal('why')}>{words(`basis.${basis}`)}</td>
              <td data-label={legal('until')}>{words(`kept.${kept}`)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
