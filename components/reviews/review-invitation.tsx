import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Cluster, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import type { OrderView } from '@/lib/orders/order';
import { now } from '@/lib/platform/clock';
import { reviewedByHolderOf } from '@/lib/reviews/queries';
import { hasReceived } from '@/lib/reviews/rules';

/** On the page of an order whose goods have arrived: a link to a review of each of them. */
export async function ReviewInvitation({ order }: { order: OrderView }) {
  await connection();
  if (!hasReceived(order, now())) return null;
  const bought = new Map(order.lines.flatMap((line) => (line.slug ? [[line.slug, line] as const] : [])));
  if (bought.size === 0) return null;
  const words = await getTranslations('reviews');
  const reviewed = await reviewedByHolderOf(order.id);
  return (
    <Card as="section" tone="sunken" gap={5} className="print:hidden" aria-labelledby="review-invitation">
      <Stack gap={1}>
        <h2 id="review-invitation" className="subtitle">
          {words('invite.title')}
        </h2>
        <p className="text-soft">{words('invite.text')}</p>
      </Stack>
      <Cluster as="ul">
        {[...bought.values()].map(({ slug, name, productId }) => (
          <li key={productId}>
            <Link
              href={`/orders/${order.token}/review/${slug}`}
              className={button({ variant: 'secondary', size: 'small' })}
              prefetch={false}
            >
              {words(reviewed.includes(productId) ? 'invite.change' : 'invite.write', { name })}
            </Link>
          </li>
        ))}
      </Cluster>
    </Card>
  );
}
