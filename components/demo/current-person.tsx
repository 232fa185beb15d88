import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Cluster } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { currentShopper } from '@/lib/identity/queries';

/** Whose browser this is now, with the ways on; `children` for a browser that is nobody's. */
export async function CurrentPerson({ children }: { children: ReactNode }) {
  const { owner, firstName, email } = await currentShopper();
  if (!owner) return children;
  const words = await getTranslations('demo.personas');
  return (
    <Card as="section" gap={3} className="max-w-3xl border-accent!" aria-labelledby="current-person">
      <h2 id="current-person" className="subtitle">
        {firstName ? words('is', { name: firstName }) : words('isNameless')}
      </h2>
      {email && <p className="text-soft">{words('email', { email: email.address })}</p>}
      <Cluster as="p">
        <Link href="/" className={button()}>
          {words('toShop')}
        </Link>
        <Link href="/privacy" className={button({ variant: 'secondary' })} prefetch={false}>
          {words('toPrivacy')}
        </Link>
      </Cluster>
    </Card>
  );
}
