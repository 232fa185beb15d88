'use server';

import { getTranslations } from 'next-intl/server';
import { type FormState, formDone } from '@/lib/form-state';
import { toLocale } from '@/lib/i18n/locales';
import { readChoice } from '@/lib/identity/cookies';
import { currentShopper } from '@/lib/identity/queries';
import { requireCookies } from '@/lib/identity/refused-cookies';
import { ensureOwner, renewVisitor } from '@/lib/identity/visitor';
import { applyChoiceOf, rememberRefusal } from './choice';
import { answerBanner } from './commands';
import { answeredIn, purposesToAsk } from './remembered-choice';
import { hasGpcSignal } from './signal';

/** The banner's two buttons. They answer what the banner asked: everything, or what is new since the last answer. */
export async function answerBannerAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  await requireCookies();
  const accepted = formData.get('choice') === 'all';
  const remembered = await readChoice();
  const owner = accepted ? await ensureOwner() : (await currentShopper()).owner;
  if (owner) {
    const answer = { accepted, purposes: purposesToAsk(remembered), gpc: await hasGpcSignal(), locale };
    if (await answerBanner(owner, answer)) await renewVisitor();
    await applyChoiceOf(owner.id, answeredIn(remembered));
  } else {
    await rememberRefusal();
  }
  const words = await getTranslations({ locale, namespace: 'consent' });
  return formDone(words('banner.thanks'));
}
