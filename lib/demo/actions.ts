'use server';

import { type FormState, formDone } from '@/lib/form-state';
import { forgetBrowser } from '@/lib/identity/visitor';

/** This browser is a stranger's again; whoever it was stays in the shop. */
export async function startOverAction(_previous: FormState, _formData: FormData): Promise<FormState> {
  await forgetBrowser();
  return formDone();
}
