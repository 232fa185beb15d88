'use server';

import { getTranslations } from 'next-intl/server';
import { applyChoiceOf } from '@/lib/consent/choice';
import { answeredIn } from '@/lib/consent/remembered-choice';
import { toLocale } from '@/lib/i18n/locales';
import { readChoice } from '@/lib/identity/cookies';
import { currentShopper } from '@/lib/identity/queries';
import { renewVisitor } from '@/lib/identity/visitor';
import { type FormState, formDone, parseForm } from '@/lib/platform/form-state';
import { dismiss, stopPersonalization, undoDismissal } from './commands';
import { dismissalInput } from './input';

/** Field: `subject`, such as `product:halden-uno` or `family:kettle`. Nobody has a shelf without being somebody, so no one is made. */
export async function dismissAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const errors = await getTranslations({ locale, namespace: 'errors' });
  const { input, failure } = parseForm(dismissalInput, formData, (key) => errors(key as 'invalid'));
  if (failure) return failure;
  const { owner } = await currentShopper();
  if (owner) await dismiss(owner, input.subject);
  const words = await getTranslations({ locale, namespace: 'personalization' });
  return formDone(words(input.subject.subjectKind === 'product' ? 'done.notForMe' : 'done.less'));
}

/** Takes a dismissal back, in the privacy center. Same field. */
export async function undoDismissalAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const errors = await getTranslations({ locale, namespace: 'errors' });
  const { input, failure } = parseForm(dismissalInput, formData, (key) => errors(key as 'invalid'));
  if (failure) return failure;
  const { owner } = await currentShopper();
  if (owner) await undoDismissal(owner, input.subject);
  const words = await getTranslations({ locale, namespace: 'personalization' });
  return formDone(words('done.undone'));
}

export async function stopPersonalizationAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const { owner } = await currentShopper();
  if (owner) {
    if (await stopPersonalization(owner, locale)) await renewVisitor();
    await applyChoiceOf(owner.id, answeredIn(await readChoice()));
  }
  const words = await getTranslations({ locale, namespace: 'personalization' });
  return formDone(words('done.stopped'));
}
