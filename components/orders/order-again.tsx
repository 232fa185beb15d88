import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { orderAgainAction } from '@/lib/orders/actions';

/** Puts what is still there of an order into the cart; says what is not. */
export async function OrderAgain({ token }: { token: string }) {
  const words = await getTranslations('orders.again');
  return (
    <Form
      action={orderAgainAction}
      needsCookies
      className="print:hidden"
      whenDone={
        <Link href="/cart" className={button({ variant: 'secondary' })}>
          {words('toCart')}
        </Link>
      }
    >
      <input type="hidden" name="token" value={token} />
      <SubmitButton variant="secondary">{words('button')}</SubmitButton>
    </Form>
  );
}
