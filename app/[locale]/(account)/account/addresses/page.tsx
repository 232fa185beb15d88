import type { Metadata } from 'next';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '@/components/account/account-page';
import { button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
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
      {addresses.length === 0 && <p className="panel">{words('none')}</p>}
      <ul className="grid-cards">
        {addresses.map((address) => (
          <li key={address.id} className="card stack [--gap:0.75rem]">
            {address.preferred && <span className="badge badge-quiet self-start">{words('isPreferred')}</span>}
            <address className="not-italic break-words">
              {postalLines(address, locale).map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
            </address>
            <div className="cluster">
              <Link href={`/account/addresses/${address.id}`} className="link">
                {words('edit')} <span className="visually-hidden">{address.street}</span>
              </Link>
              <Form action={removeAddressAction}>
                <input type="hidden" name="id" value={address.id} />
                <SubmitButton variant="link">
                  {words('remove')} <span className="visually-hidden">{address.street}</span>
                </SubmitButton>
              </Form>
            </div>
          </li>
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
