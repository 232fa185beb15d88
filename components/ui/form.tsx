'use client';

import { useParams } from 'next/navigation';
import {
  type ComponentProps,
  createContext,
  type ReactNode,
  type SubmitEvent,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { type FormAction, type FormState, idleForm } from '@/lib/form-state';
import { toLocale } from '@/lib/i18n/locales';
import { cookiesRefused, hasKeptCookies, keepsCookies } from './kept-cookies';

const FormContext = createContext<{ state: FormState; pending: boolean }>({ state: idleForm, pending: false });

export const useForm = () => useContext(FormContext);

/** Told to the document whenever a form has its answer (`detail` says which), so that whoever shows personal things can refresh them. */
export const FORM_SETTLED = 'form:settled';

/** `onSubmit` may do the work in the browser, where it can: its `preventDefault` keeps the action from being called. */
type FormProps = Omit<ComponentProps<'form'>, 'action' | 'ref'> & {
  action: FormAction;
  /** What the form does is kept by a cookie: in a browser that refuses them it says so instead, and claims nothing. */
  needsCookies?: boolean;
  /** Shown instead of the fields once the action is done. */
  whenDone?: ReactNode;
};

type AnyAction = (previous: FormState | null, formData: FormData) => Promise<FormState | null>;

/** A real form around a server action: works before JavaScript, keeps what was typed, focuses the first error. */
export function Form({ action, children, whenDone, needsCookies, onSubmit, ...rest }: FormProps) {
  // No action reads what was before it. Nothing is shorter than an idle state, which would stand in every form of every page.
  const [answer, submit, pending] = useActionState(action as AnyAction, null);
  const [refusal, refuse] = useState<FormState | null>(null);
  // Not said to be done when the cookie that keeps it has not stayed.
  const lost = needsCookies && answer?.status === 'done' && typeof document !== 'undefined' && document.cookie === '';
  const state = refusal ?? (lost ? null : answer) ?? idleForm;
  const locale = useParams<{ locale: string }>()?.locale;
  const form = useRef<HTMLFormElement>(null);

  async function tellRefusal() {
    const message = await cookiesRefused(toLocale(locale));
    // Each time anew, so that it is also said anew.
    refuse({ status: 'failed', message, errors: {}, values: {} });
  }
  function submitted(event: SubmitEvent<HTMLFormElement>) {
    refuse(null);
    if (!needsCookies || keepsCookies()) return onSubmit?.(event);
    event.preventDefault();
    void tellRefusal();
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every answer
  useEffect(() => {
    if (needsCookies && answer?.status === 'done' && !hasKeptCookies()) void tellRefusal();
  }, [answer]);

  useEffect(() => {
    if (state.status === 'idle') return;
    document.dispatchEvent(new CustomEvent(FORM_SETTLED, { detail: state.status }));
    if (state.status !== 'failed') return;
    // A summary comes first in the form, a single error is best met in its field.
    form.current?.querySelector<HTMLElement>('[data-error-summary], [aria-invalid="true"]')?.focus();
  }, [state]);

  return (
    <FormContext value={{ state, pending }}>
      <form ref={form} action={submit} onSubmit={submitted} noValidate {...rest}>
        <input type="hidden" name="locale" value={locale} />
        {state.status === 'done' && whenDone ? whenDone : children}
        <p role={state.status === 'failed' ? 'alert' : 'status'} className="form-message" data-status={state.status}>
          {state.message}
        </p>
      </form>
    </FormContext>
  );
}
