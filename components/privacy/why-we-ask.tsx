import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { type DataCategoryId, dataCategoryOf } from '@/lib/privacy/registry';

/** The notice beside a form field: what the data is for, what it brings, how long it stays. From the registry, like everything. */
export async function WhyWeAsk({ holding: id }: { holding: DataCategoryId }) {
  const words = await getTranslations('privacy');
  const { kept, roles } = dataCategoryOf(id);
  return (
    <details className="text-sm">
      <summary className="link inline-flex min-h-6 w-fit items-center">{words('why.summary')}</summary>
      <Card
        as="dl"
        tone="sunken"
        padding="none"
        className="mt-2 grid gap-x-4 gap-y-1 p-4 sm:grid-cols-[auto_minmax(0,1fr)]"
      >
        <dt className="text-soft">{words('row.use')}</dt>
        <dd>{words(`holdings.${id}.use`)}</dd>
        <dt className="text-soft">{words('row.benefit')}</dt>
        <dd>{words(`holdings.${id}.benefit`)}</dd>
        <dt className="text-soft">{words('row.seenBy')}</dt>
        <dd>{roles.map((role) => words(`roles.${role}`)).join(', ')}</dd>
        <dt className="text-soft">{words('row.kept')}</dt>
        <dd>{words(`kept.${kept}`)}</dd>
        <dd className="mt-1 sm:col-span-2">
          <Link href="/privacy" className="link">
            {words('why.more')}
          </Link>
        </dd>
      </Card>
    </details>
  );
}
