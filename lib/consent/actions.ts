'use server';

import { defineAction } from '@/lib/identity/action';
import { readChoice } from '@/lib/identity/cookies';
import { requireCookies } from '@/lib/identity/refused-cookies';
import { renewVisitor } from '@/lib/identity/visitor';
import { applyChoiceOf, hasGpcSignal, rememberRefusal } from './choice';
import { answerBanner } from './commands';
import { answeredIn, purposesToAsk } from './remembered-choice';
import { type BannerPurpose, purposesOfAccept } from './rules';

/** The banner's two buttons. They answer what the banner asked: everything, or what is new since the last answer. */
export const answerBannerAction = defineAction(
  { input: null, words: 'consent', who: 'ensure', refresh: false },
  async ({ formData, locale, words, shopper, ensure, done }) => {
    await requireCookies();
    const accepted = formData.get('choice') === 'all';
    const remembered = await readChoice();
    const scripts = formData.get('scripts') !== 'off';
    // Without scripts the first question stands on every page, for those who have answered before as well.
    const again = scripts && remembered !== null;
    const shown = { purposes: purposesToAsk(remembered), again, gpc: await hasGpcSignal(), scripts };
    const owner = accepted ? await ensure() : shopper.owner;
    if (owner) {
      if (await answerBanner(owner, { accepted, shown, locale })) await renewVisitor();
      await applyChoiceOf(owner.writeId, answeredIn(remembered));
    } else {
      await rememberRefusal();
    }
    if (!accepted || !shown.gpc) return done(words('banner.thanks'));
    const titles = (purposes: readonly BannerPurpose[]) =>
      purposes.map((purpose) => words(`purposes.${purpose}.title`)).join(', ');
    const given = purposesOfAccept(true);
    const on = titles(shown.purposes.filter((purpose) => given.includes(purpose)));
    const off = titles(shown.purposes.filter((purpose) => !given.includes(purpose)));
    if (!off) return done(words('banner.thanks'));
    return done(on ? words('banner.thanksGpc', { on, off }) : words('banner.thanksGpcAll', { off }));
  },
);
