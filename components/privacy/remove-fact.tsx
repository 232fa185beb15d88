import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { removeFactAction } from '@/lib/privacy/actions';

type RemoveFactProps = { kind: string; id: string; label: string; named: string };

/** Takes one fact away. `named` says to a screen reader which one. */
export function RemoveFact({ kind, id, label, named }: RemoveFactProps) {
  return (
    <Form action={removeFactAction} className="shrink-0">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="link" className="text-sm min-h-8 px-1" aria-label={named}>
        {label}
      </SubmitButton>
    </Form>
  );
}
