import { getTranslations } from 'next-intl/server';
import { ProductPicture } from '@/components/catalog/product-picture';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { Card } from '@/components/ui/card';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { fields } from '@/components/ui/control';
import { Form } from '@/components/ui/form';
import { Stack, stack } from '@/components/ui/layout';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { announceReturnAction } from '@/lib/orders/actions';
import type { OrderLine, OrderView } from '@/lib/orders/order';
import { backField } from '@/lib/orders/returns/fields';
import { RETURN_REASONS } from '@/lib/orders/returns/rules';
import styles from './return-form.module.css';

type ReturnLineProps = { line: OrderLine; left: number };

async function ReturnLine({ line, left }: ReturnLineProps) {
  const words = await getTranslations('orders.return');
  const name = [line.name, line.variantName].filter(Boolean).join(', ');
  const quantities = Array.from({ length: left }, (_, index) => ({
    value: String(left - index),
    label: String(left - index),
  }));
  const reasons = RETURN_REASONS.map((value) => ({ value, label: words(`reasons.${value}`) }));
  return (
    <Card as="li" className={styles.line}>
      <fieldset className="min-w-0">
        <legend className="sr-only">{name}</legend>
        <div className="flex items-start gap-4">
          {line.picture && (
            <div className="w-16 flex-none overflow-hidden rounded-field bg-stage">
              <ProductPicture picture={line.picture} />
            </div>
          )}
          <div className="min-w-0 flex-1" aria-hidden>
            <p className="font-semibold">{line.name}</p>
            {line.variantName && <p className="text-sm text-soft">{line.variantName}</p>}
          </div>
        </div>
        <CheckboxField name={backField(line.position)} label={words('sendBack')} className="mt-4" />
        <div className={`${fields} ${styles.more}`}>
          {left > 1 && (
            <SelectField
              name={`quantity-${line.position}`}
              label={words('howMany')}
              options={quantities}
              defaultValue={String(left)}
            />
          )}
          <SelectField
            name={`reason-${line.position}`}
            label={words('why')}
            options={[{ value: '', label: words('reasons.unsaid') }, ...reasons]}
            defaultValue=""
          />
        </div>
      </fieldset>
    </Card>
  );
}

type ReturnFormProps = {
  order: OrderView;
  /** How many of each line can still go back, by position. */
  left: ReadonlyMap<number, number>;
  /** Makes the form, sent twice, one return. */
  returnId: string;
};

/** What goes back, how many of it, and, for those who like to say it, why. */
export async function ReturnForm({ order, left, returnId }: ReturnFormProps) {
  const words = await getTranslations('orders.return');
  const lines = order.lines.filter(({ position }) => (left.get(position) ?? 0) > 0);
  return (
    <Form action={announceReturnAction} saysFirst className={stack({ gap: 6 })}>
      <input type="hidden" name="token" value={order.token} />
      <input type="hidden" name="returnId" value={returnId} />
      <Stack as="ul">
        {lines.map((line) => (
          <ReturnLine key={line.position} line={line} left={left.get(line.position) ?? 0} />
        ))}
      </Stack>
      <TextArea name="comment" label={words('comment')} hint={words('commentHint')} maxLength={500} rows={3} />
      <div>
        <SubmitButton className="w-full sm:w-auto">{words('submit')}</SubmitButton>
      </div>
      <WhyWeAsk holding="orders" />
    </Form>
  );
}
