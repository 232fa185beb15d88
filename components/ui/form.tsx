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
import { toLocale } from '@/lib/i18n/locales';
import { type FormAction, type FormState, idleForm } from '@/lib/platform/form-state';
import messageStyles from './form-message.module.css';
import { cookiesRefused, keepsCookies } from './kept-cookies';
import { useIsRenewed } from './renewal';

const FormContext = createContext<{ state: FormState; pending: boolean }>({ state: idleForm, pending: false });

export const useForm = () => useContext(FormContext);

/** Told to the document whenever a form has its answer (`detail` says which), so that whoever shows personal things can refresh them. */
export const FORM_SUBMITTED = 'form:submitted';

/** `onSubmit` may do the work in the browser, where it can: its `preventDefault` keeps the action from being called. */
type FormProps = Omit<ComponentProps<'form'>, 'action' | 'ref'> & {
  action: FormAction;
  /** What the form does is kept by a cookie: in a browser that refuses them it says so instead, and claims nothing. */
  needsCookies?: boolean;
  /** Shown instead of the fields once the action is done. */
  whenDone?: ReactNode;
  /** What the form says stands above what it is about, and a failure is brought into view: for long forms. */
  saysFirst?: boolean;
};

type AnyAction = (previous: FormState | null, formData: FormData) => Promise<FormState | null>;

/** A real form around a server action: works before JavaScript, keeps what was typed, focuses the first error. */
export function Form({ action, children, whenDone, needsCookies, saysFirst, onSubmit, ...rest }: FormProps) {
  // No action reads what was before it. Nothing is shorter than an idle state, which would stand in every form of every page.
  const [answer, submit, waiting] = useActionState(action as AnyAction, null);
  const pending = useIsRenewed() ? false : waiting;
  const [refusal, refuse] = useState<FormState | null>(null);
  const state = refusal ?? answer ?? idleForm;
  const locale = useParams<{ locale: string }>()?.locale;
  const form = useRef<HTMLFormElement>(null);
  const said = useRef<HTMLParagraphElement>(null);

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

  useEffect(() => {
    if (state.status === 'idle') return;
    document.dispatchEvent(new CustomEvent(FORM_SUBMITTED, { detail: state.status }));
    if (state.status !== 'failed') return;
    // A summary comes first in the form, a single error is best met in its field.
    const wrong = form.current?.querySelector<HTMLElement>('[data-error-summary], [aria-invalid="true"]');
    (wrong ?? (saysFirst ? said.current : null))?.focus();
  }, [state, saysFirst]);

  const message = (
    <p
      ref={said}
      role={state.status === 'failed' ? 'alert' : 'status'}
      className={messageStyles.message}
      data-status={state.status}
      tabIndex={saysFirst ? -1 : undefined}
    >
      {state.message}
    </p>
  );
  return (
    <FormContext value={{ state, pending }}>
      <form ref={form} action={submit} onSubmit={submitted} noValidate {...rest}>
        <input type="hidden" name="locale" value={locale} />
        {saysFirst && message}
        {state.status === 'done' && whenDone ? whenDone : children}
        {!saysFirst && message}
      </form>
    </FormContext>
  );
}
