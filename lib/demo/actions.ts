'use server';

import { getTranslations } from 'next-intl/server';
import { toLocale } from '@/lib/i18n/locales';
import { forgetBrowser } from '@/lib/identity/visitor';
import { env } from '@/lib/platform/env';
import { type FormState, formDone, formFailed } from '@/lib/platform/form-state';
import { MAILING } from '../mails';
import { PERSONAS } from './people';
import { becomePersona } from './personas';

/** This browser is a stranger's again; whoever it was stays in the shop. */
export async function startOverAction(_previous: FormState, _formData: FormData): Promise<FormState> {
  await forgetBrowser();
  return formDone();
}

/** Field: `persona`. Makes an invented person and gives this browser to them. */
export async function becomeAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const locale = toLocale(formData.get('locale'));
  const words = await getTranslations({ locale, namespace: 'demo.personas' });
  const persona = PERSONAS.find((name) => name === formData.get('persona'));
  if (!env().demo || !persona) return formFailed(formData, { message: words('failed') });
  const became = await becomePersona(persona, locale, MAILING);
  if (!became.ok) return formFailed(formData, { message: words('failed') });
  const { firstName, email } = became.value;
  if (persona === 'visitor') return formDone(words('nowVisitor'));
  return formDone(words(persona === 'returning' ? 'nowReturning' : 'now', { name: firstName, email }));
}
