import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Section } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';

type LegalPageProps = { title: string; lede: string; wide?: boolean; children: ReactNode };

/** The frame of a legal page. Says first that this is a demonstration. */
export async function LegalPage({ title, lede, wide, children }: LegalPageProps) {
  const words = await getTranslations('legal');
  return (
    <Section width={wide ? 'wide' : 'narrow'} gap={7}>
      <h1 className="title">{title}</h1>
      <p className="lede">{lede}</p>
      <Notice as="p">{words('demoNotice')}</Notice>
      {children}
    </Section>
  );
}
