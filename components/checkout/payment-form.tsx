import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { RadioCards } from '@/components/ui/radio-cards';
import { SubmitButton } from '@/components/ui/submit-button';
import { placeOrderAction } from '@/lib/checkout/actions';
import type { CheckoutView } from '@/lib/checkout/checkout';
import { writeSeen } from '@/lib/checkout/what-changed';
import type { PaymentMethod } from '@/lib/payments/provider';

type PaymentFormProps = {
  checkout: CheckoutView;
  methods: readonly PaymentMethod[];
  /** What is ordered; what is wrong with it is said above. */
  children: React.ReactNode;
};

/** How to pay, and the one button that orders. It posts a fingerprint of what the person has seen. */
export async function PaymentForm({ checkout, methods, children }: PaymentFormProps) {
  const words = await getTranslations('checkout');
  const isFree = checkout.totals.totalInCents === 0;
  const options = methods.map((value) => ({
    value,
    label: words(`method.${value}`),
    hint: words(`methodHint.${value}`),
  }));
  const link = (href: string) => (chunks: React.ReactNode) => (
    <Link href={href} className="link">
      {chunks}
    </Link>
  );
  return (
    <Form action={placeOrderAction} saysFirst className={stack({ gap: 6 })}>
      {children}
      <input type="hidden" name="checkoutId" value={checkout.id} />
      <input type="hidden" name="reviewed" value={checkout.reviewed} />
      <input type="hidden" name="seen" value={writeSeen(checkout.cart.lines)} />
      {isFree ? (
        <Notice as="p">
          {words('payment.free')}
          <input type="hidden" name="method" value="none" />
        </Notice>
      ) : (
        <RadioCards name="method" legend={words('payment.legend')} options={options} defaultValue={methods[0]} />
      )}
      <p className="text-sm text-soft">
        {words.rich('payment.terms', { terms: link('/terms'), privacy: link('/privacy/policy') })}
      </p>
      <div>
        <SubmitButton className="w-full sm:w-auto">
          {words(isFree ? 'payment.submitFree' : 'payment.submit')}
        </SubmitButton>
      </div>
    </Form>
  );
}
