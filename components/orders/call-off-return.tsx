import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { cancelReturnAction } from '@/lib/orders/actions';
import type { OrderReturn } from '@/lib/orders/order';

/** Keeping what was to go back: one look at what that means, then the button. */
export async function CallOffReturn({ token, announced }: { token: string; announced: OrderReturn }) {
  const words = await getTranslations('orders.return.callOff');
  return (
    <div className="print:hidden">
      <Disclosure summary={words('summary')}>
        <p className="mb-4">{words(announced.cause === 'withdrawal' ? 'withdrawal' : 'explain')}</p>
        <Form action={cancelReturnAction}>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="returnId" value={announced.id} />
          <SubmitButton variant="secondary">{words('button')}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
