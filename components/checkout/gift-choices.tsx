import { getTranslations } from 'next-intl/server';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { hintText } from '@/components/ui/control';
import { Fieldset } from '@/components/ui/fieldset';
import { Stack } from '@/components/ui/layout';
import type { CartView } from '@/lib/cart/cart';
import { giftField } from '@/lib/checkout/gifts';

/** Which of the goods are presents: they do not count as something the person has. */
export async function GiftChoices({ cart, gifts }: { cart: CartView; gifts: readonly string[] }) {
  const words = await getTranslations('checkout.delivery');
  const lines = cart.lines.filter(({ quantity }) => quantity > 0);
  return (
    <Fieldset legend={words('gifts')} aria-describedby="gifts-hint">
      <Stack gap={2}>
        {lines.map(({ variantId, name, variantName }) => (
          <CheckboxField
            // A box that is there already does not follow a new default: going back has to make it anew.
            key={`${variantId} ${gifts.includes(variantId)}`}
            name={giftField(variantId)}
            label={lines.length === 1 ? words('gift') : [name, variantName].filter(Boolean).join(', ')}
            defaultChecked={gifts.includes(variantId)}
          />
        ))}
      </Stack>
      <p id="gifts-hint" className={`${hintText} mt-2`}>
        {words('giftsHint')}
      </p>
    </Fieldset>
  );
}
