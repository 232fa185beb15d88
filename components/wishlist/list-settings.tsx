import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { deleteListAction, renameListAction } from '@/lib/wishlist/actions';
import { LIST_NAME_LENGTH } from '@/lib/wishlist/rules';

/** Another name for a list, and its end. The default list has neither. */
export async function ListSettings({ list }: { list: { id: string; name: string } }) {
  const words = await getTranslations('wishlist');
  return (
    <Card as="section" gap={3} aria-labelledby="settings-title">
      <h2 id="settings-title" className="subtitle">
        {words('settings')}
      </h2>
      <Form key={list.name} action={renameListAction} className={stack({ gap: 3 })}>
        <input type="hidden" name="list" value={list.id} />
        <Field
          name="name"
          label={words('listName')}
          defaultValue={list.name}
          maxLength={LIST_NAME_LENGTH}
          autoComplete="off"
          required
        />
        <SubmitButton variant="secondary" className="self-start">
          {words('rename')}
        </SubmitButton>
      </Form>
      <Form action={deleteListAction} className={stack({ gap: 2 })}>
        <input type="hidden" name="list" value={list.id} />
        <SubmitButton variant="quiet" className="-ms-3.5 self-start">
          {words('deleteList')}
        </SubmitButton>
        <p className="text-sm text-soft">{words('deleteHint')}</p>
      </Form>
    </Card>
  );
}
