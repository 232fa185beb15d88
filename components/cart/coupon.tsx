import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { applyCouponAction, removeCouponAction } from '@/lib/cart/actions';
import type { CartView } from '@/lib/cart/queries';

/** The coupon in the cart, or a place to type one. */
export async function Coupon({ coupon }: { coupon: CartView['coupon'] }) {
  const words = await getTranslations('cart');
  if (coupon)
    return (
      <Form action={removeCouponAction} className="stack gap-2">
        {coupon.problem && <p className="notice notice-warning">{words(`couponProblem.${coupon.problem}`)}</p>}
        <p className="cluster justify-between">
          <span className="badge badge-success">{coupon.code}</span>
          <SubmitButton variant="quiet" size="small">
            {words('couponRemove')}
          </SubmitButton>
        </p>
      </Form>
    );
  return (
    <Form action={applyCouponAction} className="coupon-form">
      <Field name="coupon" label={words('coupon')} autoComplete="off" autoCapitalize="characters" maxLength={40} />
      <SubmitButton variant="secondary">{words('couponApply')}</SubmitButton>
    </Form>
  );
}
