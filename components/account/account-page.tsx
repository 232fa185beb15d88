import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Section, Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';

/** A page of the account: the way back, a title, and what belongs to it. */
export async function AccountPage({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const words = await getTranslations('account');
  return (
    <Section width="narrow" gap={6}>
      <Stack gap={2}>
        <p>
          <Link href="/account" className="link">
            {words('back')}
          </Link>
        </p>
        <h1 className="title">{title}</h1>
        {lead && <p className="lede">{lead}</p>}
      </Stack>
      {children}
    </Section>
  );
}
