import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useClosingOnLeave } from '@/components/ui/use-leaving';

/**
 * Makes a text field the combobox of the list `id`, whose options are called `<id>-0`, `<id>-1` and so on: arrows choose, Enter takes,
 * Escape closes, and the field keeps the focus. `text` and `content` are what the list depends on: when they change, nothing is chosen.
 */
export function useCombobox(input: RefObject<HTMLInputElement | null>, id: string, text: string, content: unknown) {
  const [open, setOpen] = useState(true);
  const [active, setActive] = useState(-1);
  const close = useCallback(() => setOpen(false), []);
  useClosingOnLeave(close);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, another choice
  useEffect(() => setActive(-1), [text, content]);

  useEffect(() => {
    const field = input.current;
    if (!field) return;
    const options = () => [...document.querySelectorAll<HTMLElement>(`[id="${CSS.escape(id)}"] [role="option"]`)];
    const choose = (place: number) => {
      const all = options();
      // Beyond either end stands the field itself.
      const next = ((place + 1 + all.length + 1) % (all.length + 1)) - 1;
      setActive(next);
      all[next]?.scrollIntoView({ block: 'nearest' });
    };
    const press = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const moves: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1 };
      const move = moves[event.key];
      if (move !== undefined) {
        event.preventDefault();
        setOpen(true);
        choose(move);
      } else if (event.key === 'Enter' && open && active >= 0) {
        event.preventDefault();
        options()[active]?.click();
      } else if (event.key === 'Escape' && open && options().length > 0) {
        // The first Escape closes the list; the second empties the field, as browsers do.
        event.preventDefault();
        setOpen(false);
        setActive(-1);
      }
    };
    const show = () => setOpen(true);
    const leave = ({ relatedTarget }: FocusEvent) => {
      const list = field.closest('form');
      if (!(relatedTarget instanceof Node && list?.contains(relatedTarget))) setOpen(false);
    };
    const form = field.form;
    field.addEventListener('keydown', press);
    field.addEventListener('input', show);
    field.addEventListener('focus', show);
    field.addEventListener('click', show);
    form?.addEventListener('focusout', leave);
    form?.addEventListener('submit', close);
    return () => {
      field.removeEventListener('keydown', press);
      field.removeEventListener('input', show);
      field.removeEventListener('focus', show);
      field.removeEventListener('click', show);
      form?.removeEventListener('focusout', leave);
      form?.removeEventListener('submit', close);
    };
  }, [input, id, open, active, close]);

  useEffect(() => {
    const field = input.current;
    if (!field) return;
    const shown = open && document.getElementById(id)?.querySelector('[role="option"]') !== null;
    field.setAttribute('aria-controls', id);
    field.setAttribute('aria-expanded', String(Boolean(shown)));
    if (shown && active >= 0) field.setAttribute('aria-activedescendant', `${id}-${active}`);
    else field.removeAttribute('aria-activedescendant');
  });

  return { open, active, close };
}
