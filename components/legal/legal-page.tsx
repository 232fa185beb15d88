import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

type LegalPageProps = { title: string; lede: string; wide?: boolean; children: ReactNode };

/** The frame of a legal page. Says first that this is a demonstration. */
export async function LegalPage({ title, lede, wide, children }: LegalPageProps) {
  const words = await getTranslations('legal');
  return (
    <div className={`${wide ? 'page' : 'page-narrow'} section stack [--gap:1.75rem]`}>
      <h1 className="title">{title}</h1>
      <p className="lede">{lede}</p>
      <p className="notice">{words('demoNotice')}</p>
      {children}
    </div>
  );
}
