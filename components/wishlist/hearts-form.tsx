import { Form } from '@/components/ui/form';
import { toggleHeartAction } from '@/lib/wishlist/actions';

/** The one form behind all hearts of a page (`HeartButton`), so that a heart costs a button and nothing more. */
export function HeartsForm() {
  return (
    <Form id="hearts" action={toggleHeartAction} className="hearts-form">
      {null}
    </Form>
  );
}
