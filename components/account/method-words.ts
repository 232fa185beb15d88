import type { useTranslations } from 'next-intl';
import { providerLabel } from '@/lib/identity/oauth/providers';

type Words = ReturnType<typeof useTranslations<'account'>>;

/** What people call a stored sign-in method: a provider by its name, one that was switched off since by what it was. */
export function methodName(method: string, words: Words): string {
  if (method === 'mail-code') return words('methods.mail-code');
  return providerLabel(method) ?? words('methods.provider');
}
