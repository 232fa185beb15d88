import { getTranslations } from 'next-intl/server';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { withdrawAction } from '@/lib/orders/actions';
import { WithdrawalReview } from './withdrawal-review';

type WithdrawalFormProps = { known?: { name: string; orderNumber: string; email: string } };

/** Withdrawing from a contract in two steps: the declaration, then the button that sends it (Directive 2011/83/EU, Art. 11a). */
export async function WithdrawalForm({ known }: WithdrawalFormProps) {
  const words = await getTranslations('orders.withdraw');
  return (
    <Form action={withdrawAction} className={stack()} whenDone={<h2 className="subtitle">{words('received')}</h2>}>
      <WithdrawalReview
        words={{
          title: words('review'),
          declared: words.raw('declared'),
          name: words('name'),
          email: words('email'),
          confirm: words('confirm'),
          change: words('change'),
        }}
      >
        <Field
          name="name"
          label={words('name')}
          defaultValue={known?.name}
          autoComplete="name"
          maxLength={100}
          required
        />
        <Field
          name="orderNumber"
          label={words('orderNumber')}
          hint={words('orderNumberHint')}
          defaultValue={known?.orderNumber}
          autoCapitalize="characters"
          autoComplete="off"
          maxLength={20}
          required
        />
        <Field
          name="email"
          type="email"
          label={words('email')}
          hint={words('emailHint')}
          defaultValue={known?.email}
          autoComplete="email"
          inputMode="email"
          required
        />
        <div>
          <SubmitButton>{words('submit')}</SubmitButton>
        </div>
      </WithdrawalReview>
      <WhyWeAsk holding="withdrawals" />
    </Form>
  );
}
