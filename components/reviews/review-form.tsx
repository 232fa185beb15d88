import { getTranslations } from 'next-intl/server';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Stack, stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { deleteReviewAction, writeReviewAction } from '@/lib/reviews/actions';
import type { ReviewText } from '@/lib/reviews/input';
import { LENGTHS } from '@/lib/reviews/rules';
import { StarField } from './star-field';

type ReviewFormProps = {
  productId: string;
  /** The order's token, where a mailed link is the proof. */
  token?: string;
  /** What this person has written before. */
  own: ReviewText | null;
  /** A first name to begin with; any other will do. */
  name?: string;
};

/** Writes a review, or changes and deletes the one that is there. */
export async function ReviewForm({ productId, token, own, name }: ReviewFormProps) {
  const words = await getTranslations('reviews');
  const proof = (
    <>
      <input type="hidden" name="productId" value={productId} />
      {token && <input type="hidden" name="token" value={token} />}
    </>
  );
  // Keyed by what is kept: React puts a form back to its first defaults after an action.
  const key = own ? `${own.rating} ${own.title} ${own.body} ${own.author}` : 'new';
  return (
    <Stack gap={8}>
      <Form action={writeReviewAction} className={card({ className: stack() })}>
        {proof}
        <StarField
          key={`stars ${key}`}
          name="rating"
          legend={words('stars')}
          words={[1, 2, 3, 4, 5].map((count) => words('star', { count }))}
          defaultValue={own?.rating}
        />
        <Field
          key={`title ${key}`}
          name="title"
          label={words('title')}
          maxLength={LENGTHS.title.max}
          defaultValue={own?.title}
          required
        />
        <TextArea
          key={`body ${key}`}
          name="body"
          label={words('body')}
          hint={words('bodyHint', { min: LENGTHS.body.min })}
          maxLength={LENGTHS.body.max}
          rows={6}
          defaultValue={own?.body}
          required
        />
        <Field
          key={`author ${key}`}
          name="author"
          label={words('author')}
          hint={words('authorHint')}
          maxLength={LENGTHS.author.max}
          defaultValue={own?.author ?? name}
          autoComplete="given-name"
          required
        />
        <div>
          <SubmitButton>{words(own ? 'save' : 'publish')}</SubmitButton>
        </div>
        <p className="text-sm text-soft">{words('rules')}</p>
        <WhyWeAsk holding="reviews" />
      </Form>
      {own && (
        <Form action={deleteReviewAction}>
          {proof}
          <SubmitButton variant="danger">{words('delete')}</SubmitButton>
        </Form>
      )}
    </Stack>
  );
}
