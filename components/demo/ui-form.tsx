import { getTranslations } from 'next-intl/server';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { fields } from '@/components/ui/control';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Cluster, stack } from '@/components/ui/layout';
import { RadioCards } from '@/components/ui/radio-cards';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { Switch } from '@/components/ui/switch';
import { TextArea } from '@/components/ui/text-area';
import { showErrorsAction } from '@/lib/demo/actions';
import { UiPart } from './ui-part';

/** Fields and choices; sent, each of them shows an error. */
export async function UiForm() {
  const words = await getTranslations('demo.ui');
  const options = [
    { value: '1', label: words('first') },
    { value: '2', label: words('second') },
  ];
  return (
    <UiPart title={words('form')}>
      <Form action={showErrorsAction} className={stack()}>
        <div className={fields}>
          <Field name="text" label={words('text')} hint={words('hint')} defaultValue={words('first')} />
          <SelectField name="select" label={words('select')} hint={words('hint')} options={options} defaultValue="2" />
        </div>
        <TextArea name="note" label={words('note')} />
        <CheckboxField name="check" label={words('check')} hint={words('hint')} defaultChecked />
        <RadioCards
          name="choice"
          legend={words('choice')}
          options={options.map((option) => ({ ...option, hint: words('hint'), aside: words('aside') }))}
          defaultValue="1"
        />
        <Cluster>
          <SubmitButton>{words('showErrors')}</SubmitButton>
          <Switch on label={words('switchOn')} state={words('onState')} />
          <Switch on={false} label={words('switchOff')} state={words('offState')} />
        </Cluster>
      </Form>
    </UiPart>
  );
}
