'use client';

import { useParams } from 'next/navigation';
import {
  type ComponentProps,
  createContext,
  type ReactNode,
  useActionState,
  useContext,
  useEffect,
  useRef,
} from 'react';
import { type FormAction, type FormState, idleForm } from '@/lib/form-state';

const FormContext = createContext<{ state: FormState; pending: boolean }>({ state: idleForm, pending: false });

export const useForm = () => useContext(FormContext);

/** Told to the document whenever a form's action has answered, so that whoever shows personal things can refresh them. */
export const FORM_SETTLED = 'form:settled';

/** `onSubmit` may do the work in the browser, where it can: its `preventDefault` keeps the action from being called. */
type FormProps = Omit<ComponentProps<'form'>, 'action' | 'ref'> & {
  action: FormAction;
  /** Shown instead of the fields once the action is done. */
  whenDone?: ReactNode;
};

type AnyAction = (previous: FormState | null, formData: FormData) => Promise<FormState | null>;

/** A real form around a server action: works before JavaScript, keeps what was typed, focuses the first error. */
export function Form({ action, children, whenDone, ...rest }: FormProps) {
  // No action reads what was before it. Nothing is shorter than an idle state, which would stand in every form of every page.
  const [answer, submit, pending] = useActionState(action as AnyAction, null);
  const state = answer ?? idleForm;
  const locale = useParams<{ locale: string }>()?.locale;
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (state.status === 'idle') return;
    document.dispatchEvent(new CustomEvent(FORM_SETTLED));
    if (state.status !== 'failed') return;
    // A summary comes first in the form, a single error is best met in its field.
    form.current?.querySelector<HTMLElement>('[data-error-summary], [aria-invalid="true"]')?.focus();
  }, [state]);

  return (
    <FormContext value={{ state, pending }}>
      <form ref={form} action={submit} noValidate {...rest}>
        <input type="hidden" name="locale" value={locale} />
        {state.status === 'done' && whenDone ? whenDone : children}
        <p role={state.status === 'failed' ? 'alert' : 'status'} className="form-message" data-status={state.status}>
          {state.message}
        </p>
      </form>
    </FormContext>
  );
}
