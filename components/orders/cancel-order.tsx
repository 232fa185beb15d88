import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { cancelOrderAction } from '@/lib/orders/actions';

/** Calling an order off: one look at what happens, then the button. */
export async function CancelOrder({ token }: { token: string }) {
  const words = await getTranslations('orders.cancel');
  return (
    <div className="print:hidden">
      <Disclosure summary={words('summary')}>
        <p className="mb-4">{words('explain')}</p>
        <Form action={cancelOrderAction}>
          <input type="hidden" name="token" value={token} />
          <SubmitButton variant="danger">{words('button')}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
