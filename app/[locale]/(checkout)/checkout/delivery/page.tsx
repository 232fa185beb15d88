import type { Metadata } from 'next';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { DeliveryChoices } from '@/components/checkout/delivery-choices';
import { GiftChoices } from '@/components/checkout/gift-choices';
import { OrderSummary } from '@/components/checkout/order-summary';
import { StepFrame } from '@/components/checkout/step-frame';
import { Form } from '@/components/ui/form';
import { stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { saveDeliveryAction } from '@/lib/checkout/actions';
import { requireCheckoutStep } from '@/lib/checkout/require-checkout-step';
import { toLocale } from '@/lib/i18n/locales';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('checkout');
  return { title: words('delivery.title'), robots: { index: false } };
}

export default async function DeliveryPage() {
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('checkout');
  const checkout = await requireCheckoutStep('delivery', locale);
  return (
    <StepFrame step="delivery" aside={<OrderSummary {...checkout} locale={locale} />}>
      <Form
        key={JSON.stringify([checkout.delivery, checkout.note, checkout.gifts])}
        action={saveDeliveryAction}
        className={stack({ gap: 6 })}
      >
        <DeliveryChoices options={checkout.options} chosen={checkout.delivery} locale={locale} />
        <p className="text-sm text-soft">{words('noSundays')}</p>
        <GiftChoices cart={checkout.cart} gifts={checkout.gifts} />
        <TextArea
          name="note"
          label={words('delivery.note')}
          hint={words('delivery.noteHint')}
          defaultValue={checkout.note ?? undefined}
          maxLength={500}
          rows={3}
        />
        <div>
          <SubmitButton className="w-full sm:w-auto">{words('delivery.submit')}</SubmitButton>
        </div>
      </Form>
    </StepFrame>
  );
}
