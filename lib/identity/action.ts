import 'server-only';
import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { errorWords } from '../i18n/error-words';
import { type Locale, toLocale } from '../i18n/locales';
import type { NAMESPACES } from '../i18n/namespaces';
import { redirectTo } from '../i18n/redirect-to';
import { type FormAction, type FormState, formDone, formFailed, parseForm } from '../platform/form-state';
import { currentShopper } from './queries';
import { requireRecentAuth } from './recent-auth';
import type { Scope } from './scopes';
import type { Shopper, ShopperScope } from './shopper';
import { ensureShopper } from './visitor';

type Namespace = (typeof NAMESPACES)[number];
type Words<Name extends Namespace> = Awaited<ReturnType<typeof getTranslations<Name>>>;
type Session = NonNullable<Shopper['session']>;

/**
 * Who may send the form:
 * - `none`: anybody, and nobody asks who it is.
 * - `shopper`: anybody; the handler is told who it is, and makes nobody.
 * - `ensure`: anybody; the handler's `ensure` makes a visitor where nobody is known yet, at the moment of the first write.
 * - `account`: a signed-in person; everybody else is sent to sign in and then to the page named. With `recentAuth` their sign-in has
 *   to be fresh for that scope, or is asked for again.
 */
type Who = 'none' | 'shopper' | 'ensure' | { account: string | ((formData: FormData) => string); recentAuth?: Scope };

type KnownTo<W extends Who> = W extends 'none'
  ? unknown
  : W extends 'shopper'
    ? { shopper: Shopper }
    : W extends 'ensure'
      ? { shopper: Shopper; ensure: typeof ensureShopper }
      : { shopper: Shopper; owner: ShopperScope; session: Session };

type Asked<Input, Name extends Namespace, W extends Who> = KnownTo<W> & {
  input: Input;
  formData: FormData;
  locale: Locale;
  /** The domain's words in the language of the page. */
  words: Words<Name>;
  /** A key of the `errors` messages as a sentence. */
  errorWord: (key: string) => string;
  /** Fields that are no typed ones, such as a token: undefined when they are not what they must be. */
  read: <Fields extends z.ZodType>(schema: Fields) => z.infer<Fields> | undefined;
  done: (message?: string) => FormState;
  /** What was typed goes back into the form, but for codes and tokens. */
  failed: (failure?: { message?: string; errors?: Record<string, string> }) => FormState;
  /** Leads on to a page of the shop; never returns. */
  goTo: (path: string) => never;
};

type Options<Schema extends z.ZodType | null, Name extends Namespace, W extends Who> = {
  /** What the form's fields must be; a field that is not ends the action with a sentence beside it. Null for forms without fields. */
  input: Schema;
  words: Name;
  who: W;
  /**
   * Whether the page that the form stands on is made anew with the answer, also with a refusal. Without JavaScript the page is rendered in
   * the same request, and only after a refresh does Next let that rendering read cookies.
   */
  refresh: boolean;
};

type InputOf<Schema extends z.ZodType | null> = Schema extends z.ZodType ? z.infer<Schema> : null;

async function whoAsks(who: Who, formData: FormData, locale: Locale) {
  if (who === 'none') return {};
  const shopper = await currentShopper();
  if (who === 'shopper') return { shopper };
  if (who === 'ensure') return { shopper, ensure: ensureShopper };
  const page = typeof who.account === 'string' ? who.account : who.account(formData);
  const { owner, session } = shopper;
  if (!owner || !session) redirectTo(locale, `/sign-in?next=${encodeURIComponent(page)}`);
  if (who.recentAuth) await requireRecentAuth(who.recentAuth, page, locale);
  return { shopper, owner, session };
}

/**
 * The one way to write a server action: the language of the page, the words, who asks, the check of the fields, the refresh and the
 * answer are the same for all; the handler does what is special. Requests of other sites do not come this far: Next compares `Origin`
 * with `Host`, and `lib/platform/http/requests.ts` refuses what says that it comes from elsewhere.
 */
export function defineAction<const W extends Who, Name extends Namespace, Schema extends z.ZodType | null>(
  options: Options<Schema, Name, W>,
  handler: (asked: Asked<InputOf<Schema>, Name, W>) => Promise<FormState>,
): FormAction {
  return async (_, formData) => {
    if (options.refresh) refresh();
    const locale = toLocale(formData.get('locale'));
    const known = await whoAsks(options.who, formData, locale);
    const errorWord = await errorWords(locale);
    const { input, failure } = options.input ? parseForm(options.input, formData, errorWord) : { input: null };
    if (failure) return failure;
    const asked = {
      ...known,
      input,
      formData,
      locale,
      words: await getTranslations({ locale, namespace: options.words }),
      errorWord,
      read: (schema: z.ZodType) => schema.safeParse(Object.fromEntries(formData)).data,
      done: formDone,
      failed: (failure = {}) => formFailed(formData, failure),
      goTo: (path: string) => redirectTo(locale, path),
    };
    return handler(asked as unknown as Asked<InputOf<Schema>, Name, W>);
  };
}
