import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { MultiLine } from '@/components/ui/multi-line';
import type { CheckoutView } from '@/lib/checkout/checkout';
import { suggestEmail } from '@/lib/checkout/email-typo';
import { formatDays } from '@/lib/i18n/days';
import type { Locale } from '@/lib/i18n/locales';
import { destinationLines, postalLines } from '@/lib/orders/postal-lines';
import { isCollected } from '@/lib/shipping/delivery';

async function Reviewed({ title, href, children }: { title: string; href: string; children: ReactNode }) {
  const words = await getTranslations('checkout.payment');
  return (
    <div className="flex items-start justify-between gap-4 border-b border-line py-4 first:pt-0">
      <div className="min-w-0">
        <h2 className="text-sm font-semibold text-soft">{title}</h2>
        {children}
      </div>
      <Link href={href} className="link text-sm whitespace-nowrap" aria-label={words('changeNamed', { what: title })}>
        {words('change')}
      </Link>
    </div>
  );
}

/** What was said in the steps before, each with the way back to it. */
export async function Review({ checkout, locale }: { checkout: CheckoutView; locale: Locale }) {
  const words = await getTranslations('checkout');
  const { address, delivery, email, note, options } = checkout;
  const option = options.find(({ choice }) => choice === delivery);
  if (!address || !delivery || !option) return null;
  const collected = isCollected(delivery);
  const meant = suggestEmail(email ?? '');
  return (
    <div>
      <Reviewed
        title={words(collected ? 'payment.collectAt' : 'payment.to')}
        href={`/checkout/${collected ? 'delivery' : 'address'}`}
      >
        <MultiLine lines={destinationLines({ delivery, address }, locale)} />
      </Reviewed>
      {collected && (
        <Reviewed title={words('payment.invoiceTo')} href="/checkout/address">
          <MultiLine lines={postalLines(address, locale)} />
        </Reviewed>
      )}
      {address.phone && (
        <Reviewed title={words('payment.phone')} href="/checkout/address">
          <p className="lining-nums tabular-nums">{address.phone}</p>
        </Reviewed>
      )}
      <Reviewed title={words('payment.confirmationTo')} href="/checkout/address">
        <p className="break-words">{email}</p>
        {meant && <p className="text-sm break-words text-soft">{words('payment.emailMeant', { email: meant })}</p>}
      </Reviewed>
      <Reviewed title={words('payment.delivery')} href="/checkout/delivery">
        <p>{words(`choice.${delivery}`)}</p>
        <p className="text-sm text-soft">
          {words(collected ? 'delivery.collectable' : 'delivery.arrives', { days: formatDays(option, locale) })}
        </p>
      </Reviewed>
      {note && (
        <Reviewed title={words('payment.note')} href="/checkout/delivery">
          <p className="break-words whitespace-pre-line">{note}</p>
        </Reviewed>
      )}
    </div>
  );
}
