'use server';

import { getTranslations } from 'next-intl/server';
import { toLocale } from '@/lib/i18n/locales';
import { readChoice } from '@/lib/identity/cookies';
import { currentShopper } from '@/lib/identity/queries';
import { requireCookies } from '@/lib/identity/refused-cookies';
import { ensureOwner, renewVisitor } from '@/lib/identity/visitor';
import { type FormState, formDone } from '@/lib/platform/form-state';
import { applyChoiceOf, rememberRefusal } from './choice';
import { answerBanner } from './commands';
import { answeredIn, purposesToAsk } from './remembered-choice';
import { type BannerPurpose, purposesOfAccept } from './rules';
import { hasGpcSignal } from './signal';

/** The banner's two buttons. They answer what the banner asked: everything, or what is new since the last answer. */
export async function answerBannerAction(_: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  await requireCookies();
  const accepted = formData.get('choice') === 'all';
  const remembered = await readChoice();
  const scripts = formData.get('scripts') !== 'off';
  // Without scripts the first question stands on every page, for those who have answered before as well.
  const again = scripts && remembered !== null;
  const shown = { purposes: purposesToAsk(remembered), again, gpc: await hasGpcSignal(), scripts };
  const owner = accepted ? await ensureOwner() : (await currentShopper()).owner;
  if (owner) {
    if (await answerBanner(owner, { accepted, shown, locale })) await renewVisitor();
    await applyChoiceOf(owner.id, answeredIn(remembered));
  } else {
    await rememberRefusal();
  }
  const words = await getTranslations({ locale, namespace: 'consent' });
  if (!accepted || !shown.gpc) return formDone(words('banner.thanks'));
  const titles = (purposes: readonly BannerPurpose[]) =>
    purposes.map((purpose) => words(`purposes.${purpose}.title`)).join(', ');
  const given = purposesOfAccept(true);
  const on = titles(shown.purposes.filter((purpose) => given.includes(purpose)));
  const off = titles(shown.purposes.filter((purpose) => !given.includes(purpose)));
  if (!off) return formDone(words('banner.thanks'));
  return formDone(on ? words('banner.thanksGpc', { on, off }) : words('banner.thanksGpcAll', { off }));
}
