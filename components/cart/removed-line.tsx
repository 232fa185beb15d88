import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { setQuantityAction } from '@/lib/cart/actions';
import type { CartView } from '@/lib/cart/queries';

/** What was taken out last, and the way back. Kept by the shop for a while, so that a reload does not lose it. */
export async function RemovedLine({ removed }: { removed: CartView['removed'] }) {
  const words = await getTranslations('cart');
  return (
    <div role="status">
      {removed && (
        <div className="notice flex-row flex-wrap items-center justify-between">
          <p>{words('removedNamed', { name: removed.name })}</p>
          <Form action={setQuantityAction}>
            <input type="hidden" name="variantId" value={removed.variantId} />
            <input type="hidden" name="quantity" value={removed.quantity} />
            <SubmitButton className="button-secondary button-small">{words('undo')}</SubmitButton>
          </Form>
        </div>
      )}
    </div>
  );
}
