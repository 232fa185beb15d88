import { useEffect, useState } from 'react';
import { addressHere } from '@/components/personal/store';
import { Button } from '@/components/ui/button';
import { checkRow } from '@/components/ui/checkbox-field';
import { Field } from '@/components/ui/field';
import { Form, useForm } from '@/components/ui/form';
import { Cluster, stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { useModal } from '@/components/ui/use-leaving';
import { chooseListsAction } from '@/lib/wishlist/actions';
import type { ListChoices } from '@/lib/wishlist/choices';
import { LIST_NAME_LENGTH } from '@/lib/wishlist/rules';

/** Closes the menu once the choice is saved. */
function WhenSaved({ then }: { then: () => void }) {
  const { state } = useForm();
  useEffect(() => {
    if (state.status === 'done') then();
  }, [state, then]);
  return null;
}

/** On which lists a product is. Loaded when somebody wants another than the default one. */
export function ListMenu({ productId, onClose }: { productId: string; onClose: () => void }) {
  const [choices, know] = useState<ListChoices | null>(null);
  const { modal, close } = useModal(onClose, choices !== null);
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    fetch(`${addressHere('/wishlist/lists')}?product=${encodeURIComponent(productId)}`, { signal })
      .then((response) => response.json())
      .then(know)
      // Offline: nothing opens, and nothing is lost; the heart is where it was.
      .catch(() => signal.aborted || onClose());
    return () => asking.abort();
  }, [productId, onClose]);
  return (
    <dialog
      {...modal}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(34rem,calc(100vw-2rem))] overflow-y-auto rounded-[1.25rem] border border-line bg-surface p-[clamp(1.25rem,4vw,2rem)] text-ink shadow-[0_1.5rem_4rem_var(--color-shadow)] backdrop:bg-shade/50"
      aria-labelledby="lists-title"
      closedby="any"
    >
      {choices && (
        <Form action={chooseListsAction} className={stack()}>
          <h2 id="lists-title" className="subtitle">
            {choices.words.title}
          </h2>
          <input type="hidden" name="productId" value={productId} />
          <ul className="m-0 grid list-none gap-2 p-0">
            {choices.lists.map(({ id, name, chosen }) => (
              <li key={id}>
                <label className={checkRow}>
                  <input type="checkbox" name="lists" value={id} defaultChecked={chosen} />
                  <span>{name}</span>
                </label>
              </li>
            ))}
          </ul>
          <Field name="newList" label={choices.words.newList} maxLength={LIST_NAME_LENGTH} autoComplete="off" />
          <Cluster>
            <SubmitButton>{choices.words.save}</SubmitButton>
            <Button variant="quiet" onClick={close}>
              {choices.words.cancel}
            </Button>
          </Cluster>
          <WhenSaved then={close} />
        </Form>
      )}
    </dialog>
  );
}
