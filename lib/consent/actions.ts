'use server';

import { getTranslations } from 'next-intl/server';
import { type FormState, formDone } from '@/lib/form-state';
import { toLocale } from '@/lib/i18n/locales';
import { currentShopper } from '@/lib/identity/queries';
import { ensureOwner } from '@/lib/identity/visitor';
import { applyChoiceOf, rememberChoice } from './choice';
import { answerBanner } from './commands';
import { hasGpcSignal } from './signal';

/** The banner's two buttons. */
export async function answerBannerAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const accepted = formData.get('choice') === 'all';
  const owner = accepted ? await ensureOwner() : (await currentShopper()).owner;
  if (owner) {
    await answerBanner(owner, { accepted, gpc: await hasGpcSignal(), locale });
    await applyChoiceOf(owner.id);
  } else {
    await rememberChoice('none');
  }
  const words = await getTranslations({ locale, namespace: 'consent' });
  return formDone(words('banner.thanks'));
}
