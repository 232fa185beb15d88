import type { z } from 'zod';

/** What a form's action answers. Error texts are in the person's language already. */
export type FormState = {
  status: 'idle' | 'done' | 'failed';
  /** One sentence about the whole form. */
  message?: string;
  /** Field name to one sentence. */
  errors: Record<string, string>;
  /** What was typed, so that nothing is lost; never a secret. */
  values: Record<string, string>;
};

export type FormAction = (previous: FormState, formData: FormData) => Promise<FormState>;

export const idleForm: FormState = { status: 'idle', errors: {}, values: {} };

export function formDone(message?: string): FormState {
  return { status: 'done', message, errors: {}, values: {} };
}

/** An answer that asks for the next step of a form: nothing has failed, and nothing is done yet. */
export function formAsks(values: Record<string, string>): FormState {
  return { status: 'idle', errors: {}, values };
}

/** A failed answer that echoes what was typed, except codes. */
export function formFailed(
  formData: FormData,
  failure: { message?: string; errors?: Record<string, string> },
): FormState {
  const values: Record<string, string> = {};
  for (const [name, value] of formData) {
    if (typeof value === 'string' && !name.startsWith('$') && name !== 'code' && name !== 'token') values[name] = value;
  }
  return { status: 'failed', message: failure.message, errors: failure.errors ?? {}, values };
}

/**
 * Checks a form against a schema. The schema's messages are keys of the `errors` message file; `words` turns a key into a
 * sentence. Returns the parsed input or the failed state to answer with.
 */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  formData: FormData,
  words: (key: string) => string,
): { input: z.infer<Schema>; failure?: undefined } | { input?: undefined; failure: FormState } {
  const parsed = schema.safeParse(Object.fromEntries(formData));
  if (parsed.success) return { input: parsed.data };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? '');
    errors[field] ??= words(issue.message);
  }
  return { failure: formFailed(formData, { errors }) };
}
