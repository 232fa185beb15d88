import type { ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import type { NoticeKind } from '@/db/schema/notices';
import { requestNoticeAction } from '@/lib/alerts/actions';

export type NoticeWords = Record<'text' | 'email' | 'known' | 'promise' | 'submit', string>;

type NoticeFormProps = {
  kind: NoticeKind;
  /** The variant that should be back, or any variant of the product whose price is watched. */
  variantId: string;
  /** Where the form stands. */
  surface: 'product' | 'wishlist';
  /** Whether this browser has confirmed its address: then one click is enough. */
  known: boolean;
  words: NoticeWords;
  /** Shown beside the answer. */
  whenDone?: ReactNode;
};

/** Asks to be told once: when something is back, or when it costs less. Stands on pages and in other people's lists alike. */
export function NoticeForm({ kind, variantId, surface, known, words, whenDone }: NoticeFormProps) {
  return (
    <Form action={requestNoticeAction} className={stack({ gap: 3.5 })} whenDone={whenDone ?? <span />}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="variantId" value={variantId} />
      <input type="hidden" name="surface" value={surface} />
      <p className="text-soft">{words.text}</p>
      {known ? (
        <p className="text-sm text-soft">{words.known}</p>
      ) : (
        <Field name="email" type="email" label={words.email} hint={words.promise} autoComplete="email" />
      )}
      <div>
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </Form>
  );
}
