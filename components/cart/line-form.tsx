import type { ReactNode, SubmitEvent } from 'react';
import { Form } from '@/components/ui/form';
import { changeLineAction } from '@/lib/cart/actions';
import { changeOf } from '@/lib/cart/change';
import type { LineIntent } from '@/lib/cart/input';
import { clampQuantity } from '@/lib/cart/rules';
import { changeCart, wantedNow } from './cart-store';
import { keepFocus } from './keep-focus';

type LineFormProps = {
  variantId: string;
  /** The line stands among those for later. */
  saved?: boolean;
  /** How many there are; left out when a field says it. */
  quantity?: number;
  className?: string;
  children: ReactNode;
  /** Told what was asked for. */
  onIntent?: (intent: LineIntent, quantity: number) => void;
};

/**
 * A form about one line. Its buttons say what is meant (`name="intent"`): without JavaScript the shop does it and answers with the
 * page, with it the line changes at once.
 */
export function LineForm({ variantId, saved = false, quantity, className, children, onIntent }: LineFormProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    const intent = (form.get('intent') ?? 'set') as LineIntent;
    const isStep = intent === 'more' || intent === 'fewer';
    const counted = (isStep && wantedNow(variantId)) || Number(form.get('quantity'));
    if (!Number.isInteger(counted)) return;
    const change = changeOf({ intent, variantId, quantity: counted, saved });
    const wanted = clampQuantity(change.quantity);
    keepFocus(event.currentTarget, variantId);
    changeCart({ ...change, quantity: wanted });
    onIntent?.(intent, wanted);
  };
  return (
    <Form action={changeLineAction} onSubmit={submit} className={className}>
      <input type="hidden" name="variantId" value={variantId} />
      {saved && <input type="hidden" name="saved" value="1" />}
      {quantity !== undefined && <input type="hidden" name="quantity" value={quantity} />}
      {children}
    </Form>
  );
}
