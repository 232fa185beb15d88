import type { Metadata } from 'next';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '@/components/account/account-page';
import { Badge } from '@/components/ui/badge';
import { button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { cardGrid } from '@/components/ui/grid';
import { Cluster } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { removeAddressAction } from '@/lib/account/actions';
import { requireAccount } from '@/lib/account/require-account';
import { toLocale } from '@/lib/i18n/locales';
import { postalLines } from '@/lib/orders/postal-lines';
import { listAddresses } from '@/lib/shipping/queries';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('account');
  return { title: words('addresses.title'), robots: { index: false } };
}

export default async function AddressesPage() {
  const { owner } = await requireAccount('/account/addresses');
  const addresses = await listAddresses(owner.writeId);
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('account.addresses');
  return (
    <AccountPage title={words('title')}>
      {addresses.length === 0 && (
        <Card as="p" tone="sunken">
          {words('none')}
        </Card>
      )}
      <ul className={cardGrid}>
        {addresses.map((address) => (
          <Card key={address.id} as="li" gap={3}>
            {address.preferred && (
              <Badge tone="quiet" className="self-start">
                {words('isPreferred')}
              </Badge>
            )}
            <address className="not-italic break-words">
              {postalLines(address, locale).map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
            </address>
            <Cluster>
              <Link href={`/account/addresses/${address.id}`} className="link">
                {words('edit')} <span className="sr-only">{address.street}</span>
              </Link>
              <Form action={removeAddressAction}>
                <input type="hidden" name="id" value={address.id} />
                <SubmitButton variant="link">
                  {words('remove')} <span className="sr-only">{address.street}</span>
                </SubmitButton>
              </Form>
            </Cluster>
          </Card>
        ))}
      </ul>
      <p>
        <Link href="/account/addresses/new" className={button()}>
          {words('add')}
        </Link>
      </p>
    </AccountPage>
  );
}
