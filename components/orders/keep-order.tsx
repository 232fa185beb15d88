import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { currentShopper } from '@/lib/identity/queries';
import { keepOrderAction } from '@/lib/orders/actions';
import type { OrderView } from '@/lib/orders/order';

/** Offers a guest to keep the order: a code goes to the order's own address, nothing is typed twice. */
export async function KeepOrder({ order }: { order: OrderView }) {
  const { session } = await currentShopper();
  if (!order.guestEmailIdentifierId || !order.email || session || order.status === 'cancelled') return null;
  const words = await getTranslations('orders.keep');
  return (
    <Card as="section" tone="sunken" gap={5} className="print:hidden" aria-label={words('title')}>
      <h2 className="subtitle">{words('title')}</h2>
      <p className="break-words">{words('text', { email: order.email })}</p>
      <Form action={keepOrderAction}>
        <input type="hidden" name="token" value={order.token} />
        <SubmitButton>{words('button')}</SubmitButton>
      </Form>
    </Card>
  );
}
