import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { AskConsent } from '@/components/demo-id/ask-consent';
import { AskWho } from '@/components/demo-id/ask-who';
import { button } from '@/components/ui/button';
import { Section } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { getQuestion } from '@/lib/demo-id/interaction';
import { env } from '@/lib/platform/env';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('identity');
  return { title: words('demoId.title'), robots: { index: false } };
}

/** Demo ID's own pages: who are you, and what may the shop know. Plain forms, so that they work without JavaScript. */
export default async function DemoIdPage({ params, searchParams }: PageProps<'/[locale]/demo/id/[uid]'>) {
  await connection();
  if (!env().demo) notFound();
  const { uid } = await params;
  const question = await getQuestion(uid);
  const words = await getTranslations('identity');
  if (!question) {
    return (
      <Section width="narrow" gap={5}>
        <h1 className="title">{words('demoId.goneTitle')}</h1>
        <p className="lede">{words('demoId.goneText')}</p>
        <p>
          <Link href="/sign-in" className={button()}>
            {words('link.again')}
          </Link>
        </p>
      </Section>
    );
  }
  if (question.ask === 'consent') return <AskConsent uid={uid} person={question.person} scopes={question.scopes} />;
  return <AskWho uid={uid} invalid={(await searchParams).invalid === '1'} />;
}
