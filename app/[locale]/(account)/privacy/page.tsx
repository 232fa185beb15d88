import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DismissedList } from '@/components/personalization/dismissed-list';
import { ConsentProof } from '@/components/privacy/consent-proof';
import { ConsentSwitches } from '@/components/privacy/consent-switches';
import { CountTiles } from '@/components/privacy/count-tiles';
import { FormerPurposes } from '@/components/privacy/former-purposes';
import { GpcNotice } from '@/components/privacy/gpc-notice';
import { Interests } from '@/components/privacy/interests';
import { KeepLess } from '@/components/privacy/keep-less';
import { KnownThings } from '@/components/privacy/known-things';
import { Objection } from '@/components/privacy/objection';
import { OnThisDevice } from '@/components/privacy/on-this-device';
import { OnThisPage, type Part } from '@/components/privacy/on-this-page';
import { PrivacyHeader } from '@/components/privacy/privacy-header';
import { Section } from '@/components/privacy/section';
import { Story } from '@/components/privacy/story';
import { TakeAlong } from '@/components/privacy/take-along';
import { Page, Stack } from '@/components/ui/layout';
import { getAnswers } from '@/lib/privacy/answers';
import { ordersPlacedHere } from '@/lib/privacy/deletion-plan';
import { currentSubject } from '@/lib/privacy/subject';
import { getPrivacyView } from '@/lib/privacy/view';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('privacy.page');
  return { title: words('metaTitle'), robots: { index: false } };
}

export default async function PrivacyCenterPage() {
  const words = await getTranslations('privacy');
  const subject = await currentSubject();
  const [view, answers] = await Promise.all([getPrivacyView(subject, await getLocale()), getAnswers(subject)]);
  const orderedHere = (await ordersPlacedHere(subject.identifierIds)).length > 0;
  const known = subject.status !== 'nobody';
  const ofAddress = subject.status === 'address';
  const parts: Part[] = [
    'consent',
    ...(known ? (['known'] as const) : []),
    ...(known && !ofAddress ? (['interests', 'story'] as const) : []),
    ...(known ? (['keep'] as const) : []),
    'device',
    'objection',
    'take',
  ];
  return (
    <Page space="section">
      <PrivacyHeader subject={subject} pausedAt={view.preferences.pausedAt} orderedHere={orderedHere} />
      {known && <CountTiles counts={view.counts} />}
      <div className="mt-12 grid gap-12 lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-16">
        <OnThisPage parts={parts} />
        <Stack gap={18} className="max-w-[56rem]">
          <Section id="consent" title={words('consent.title')} lede={words('consent.lede')}>
            <GpcNotice consents={answers.consents} />
            <ConsentSwitches
              subject={subject}
              consents={answers.consents}
              history={answers.history}
              paused={view.preferences.pausedAt !== null}
            />
            <FormerPurposes history={answers.history} />
            <ConsentProof chain={answers.chain} />
          </Section>
          {known && (
            <Section id="known" title={words('known.title')} lede={words('known.lede')}>
              <KnownThings view={view} subject={subject} />
            </Section>
          )}
          {known && !ofAddress && (
            <>
              <Section id="interests" title={words('interests.title')} lede={words('interests.lede')}>
                <Interests interests={view.interests} />
                <DismissedList owner={subject.owner} />
              </Section>
              <Section id="story" title={words('story.title')} lede={words('story.lede')}>
                <Story story={view.story} />
              </Section>
            </>
          )}
          {known && (
            <Section id="keep" title={words('keep.title')}>
              <KeepLess {...view.preferences} />
            </Section>
          )}
          <OnThisDevice />
          <Section id="objection" title={words('objection.title')} lede={words('objection.lede')}>
            <Objection />
          </Section>
          <Section id="take" title={words('take.title')}>
            <TakeAlong known={known} signedIn={subject.status === 'account'} />
          </Section>
        </Stack>
      </div>
    </Page>
  );
}
