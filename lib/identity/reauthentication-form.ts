import 'server-only';
import { getTranslations } from 'next-intl/server';
import { errorWords } from '../i18n/error-words';
import type { Locale } from '../i18n/locales';
import { type FormState, formFailed } from '../platform/form-state';
import { codeInput } from './input';
import { currentShopper } from './queries';
import { finishStepUp, hasRecentAuth } from './recent-auth';
import { scopeWords } from './scopes';
import { startEmailVerification } from './sign-in';

/**
 * For forms in which a person types more than a click: asks for the fresh proof (level 5) in the form itself. Null when there is
 * one, or when the form's `code` has just given it; otherwise the answer, with everything typed and the field for the code, which
 * `<ProofField>` shows. The first answer mails the code.
 */
export async function reauthenticateInForm(
  scope: string,
  next: string,
  formData: FormData,
  locale: Locale,
): Promise<FormState | null> {
  const { session, email } = await currentShopper();
  const errors = await errorWords(locale);
  if (!session || !email) return formFailed(formData, { message: errors('unexpected') });
  if (await hasRecentAuth(session.id, scope)) return null;
  const words = await getTranslations({ locale, namespace: 'identity' });
  if (formData.has('code')) {
    const typed = codeInput.safeParse(Object.fromEntries(formData));
    if (!typed.success) return formFailed(formData, { errors: { code: errors('code') } });
    const finished = await finishStepUp(typed.data.code);
    return finished.ok ? null : formFailed(formData, { errors: { code: words(`failures.${finished.code}`) } });
  }
  const about = words(`scopes.${scopeWords(scope)}`);
  const payload = { scope, next, sessionId: session.id };
  const asked = await startEmailVerification({ purpose: 'step-up', email: email.address, locale, payload, about });
  if (!asked.ok) return formFailed(formData, { message: errors('tooMany') });
  return formFailed(formData, { errors: { code: words('confirm.inForm', { email: email.address }) } });
}
