import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Cluster, stack } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { applyCouponAction, removeCouponAction } from '@/lib/cart/actions';
import type { CartView } from '@/lib/cart/queries';
import styles from './coupon.module.css';

/** The coupon in the cart, or a place to type one. */
export async function Coupon({ coupon }: { coupon: CartView['coupon'] }) {
  const words = await getTranslations('cart');
  if (coupon)
    return (
      <Form action={removeCouponAction} className={stack({ gap: 2 })}>
        {coupon.problem && (
          <Notice as="p" tone="warning">
            {words(`couponProblem.${coupon.problem}`)}
          </Notice>
        )}
        <Cluster as="p" className="justify-between">
          <Badge tone="success">{coupon.code}</Badge>
          <SubmitButton variant="quiet" size="small">
            {words('couponRemove')}
          </SubmitButton>
        </Cluster>
      </Form>
    );
  return (
    <Form action={applyCouponAction} className={styles.couponForm}>
      <Field name="coupon" label={words('coupon')} autoComplete="off" autoCapitalize="characters" maxLength={40} />
      <SubmitButton variant="secondary">{words('couponApply')}</SubmitButton>
    </Form>
  );
}
