import { getTranslations } from 'next-intl/server';
import { RadioCards } from '@/components/ui/radio-cards';
import type { DeliveryOption } from '@/lib/checkout/checkout';
import { formatDays } from '@/lib/i18n/days';
import type { Locale } from '@/lib/i18n/locales';
import { formatMoney } from '@/lib/platform/money';
import { isCollected } from '@/lib/shipping/delivery';

type DeliveryChoicesProps = { options: readonly DeliveryOption[]; chosen: string | null; locale: Locale };

/** Each way an order can travel, with the days and the price. */
export async function DeliveryChoices({ options, chosen, locale }: DeliveryChoicesProps) {
  const words = await getTranslations('checkout');
  return (
    <RadioCards
      name="delivery"
      legend={words('delivery.legend')}
      defaultValue={chosen ?? options[0]?.choice}
      options={options.map(({ choice, price, from, until }) => ({
        value: choice,
        label: words(`choice.${choice}`),
        hint: words(isCollected(choice) ? 'delivery.collectable' : 'delivery.arrives', {
          days: formatDays({ from, until }, locale),
        }),
        aside: price.amountInCents === 0 ? words('delivery.free') : formatMoney(price, locale),
      }))}
    />
  );
}
