import { fill } from '@/lib/i18n/fill';
import { BANNER_PURPOSES, type BannerPurpose, GPC_PURPOSES } from './rules';

/** The words of the banner in one language: `consent.json`. */
export type BannerMessages = {
  banner: Record<
    'title' | 'text' | 'after' | 'gpc' | 'gpcUnseen' | 'againTitle' | 'againText' | 'oneByOne' | 'reject' | 'accept',
    string
  >;
  purposes: Record<BannerPurpose, { title: string; line: string }>;
};

/** What the question looked like to whoever answered it. */
export type BannerShown = {
  purposes: readonly BannerPurpose[];
  /** Asked before: only about what is new since then. */
  again: boolean;
  /** Whether the browser sends Global Privacy Control. */
  gpc: boolean;
  /** Without scripts the page cannot know of that signal, and says what it would mean. */
  scripts: boolean;
};

/** One line for each purpose of Accept, in the order of the switches; `gpc` tells which of them the signal keeps off. */
export function bannerLines(messages: BannerMessages, purposes: readonly string[]) {
  return BANNER_PURPOSES.filter((purpose) => purposes.includes(purpose)).map((purpose) => ({
    purpose,
    text: messages.purposes[purpose].line,
    offUnderGpc: GPC_PURPOSES.some((off) => off === purpose),
  }));
}

/** The titles of those purposes that the signal keeps off, for the sentence that says so; empty when it keeps none of them. */
export function keptOff(messages: BannerMessages, purposes: readonly string[]): string {
  const off = bannerLines(messages, purposes).filter(({ offUnderGpc }) => offUnderGpc);
  return off.map(({ purpose }) => messages.purposes[purpose].title).join(', ');
}

/** All that stood on the screen, from the title to the two buttons: the wording of a banner's answer. */
export function bannerText(messages: BannerMessages, { purposes, again, gpc, scripts }: BannerShown): string {
  const { banner } = messages;
  const off = keptOff(messages, purposes);
  const signal = scripts ? gpc && banner.gpc : banner.gpcUnseen;
  return [
    again ? banner.againTitle : banner.title,
    again ? banner.againText : banner.text,
    ...bannerLines(messages, purposes)
      .filter(({ offUnderGpc }) => !(offUnderGpc && gpc && scripts))
      .map(({ text }) => text),
    ...(off && signal ? [fill(signal, { purposes: off })] : []),
    banner.after,
    banner.oneByOne,
    banner.reject,
    banner.accept,
  ].join('\n');
}
