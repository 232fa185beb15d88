import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { Form } from '@/components/ui/form';
import { stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { correctCommentAction } from '@/lib/orders/actions';
import type { OrderReturn } from '@/lib/orders/order';

/** Correcting what was said about a return; empty, it is gone. */
export async function ReturnComment({ token, announced }: { token: string; announced: OrderReturn }) {
  const words = await getTranslations('orders.return.ownComment');
  return (
    <div className="print:hidden">
      <Disclosure summary={words('summary')}>
        <Form action={correctCommentAction} className={stack()}>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="returnId" value={announced.id} />
          <TextArea
            name="comment"
            label={words('label')}
            hint={words('hint')}
            defaultValue={announced.comment ?? ''}
            maxLength={500}
            rows={3}
          />
          <div>
            <SubmitButton variant="secondary">{words('save')}</SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}
