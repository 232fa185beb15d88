'use server';

import { defineAction } from '@/lib/identity/action';
import { forgetBrowser } from '@/lib/identity/visitor';
import { env } from '@/lib/platform/env';
import { MAILING } from '../mails';
import { PERSONAS } from './people';
import { becomePersona } from './personas';

/** This browser is a stranger's again; whoever it was stays in the shop. */
export const startOverAction = defineAction(
  { input: null, words: 'demo', who: 'none', refresh: false },
  async ({ done }) => {
    await forgetBrowser();
    return done();
  },
);

/** Field: `persona`. Makes an invented person and gives this browser to them. */
export const becomeAction = defineAction(
  { input: null, words: 'demo', who: 'none', refresh: false },
  async ({ formData, locale, words, done, failed }) => {
    const persona = PERSONAS.find((name) => name === formData.get('persona'));
    const became = env().demo && persona ? await becomePersona(persona, locale, MAILING) : null;
    if (!became?.ok) return failed({ message: words('personas.failed') });
    const { firstName, email } = became.value;
    if (persona === 'visitor') return done(words('personas.nowVisitor'));
    return done(words(persona === 'returning' ? 'personas.nowReturning' : 'personas.now', { name: firstName, email }));
  },
);

/** For the page that shows the primitives: finds a fault in every field, so that one sees what that looks like. */
export const showErrorsAction = defineAction(
  { input: null, words: 'demo', who: 'none', refresh: false },
  async ({ words, failed }) => {
    const wrong = words('ui.wrong');
    const errors = { text: wrong, select: wrong, note: wrong, check: wrong, choice: wrong };
    return failed({ message: words('ui.failed'), errors });
  },
);
