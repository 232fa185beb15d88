import { describe, expect, it } from 'vitest';
import { goodsOf } from './input';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe('what goes back', () => {
  it('is what is ticked: one piece, or as many as were chosen', () => {
    const form = formOf({ 'back-0': '1', 'back-2': '1', 'quantity-2': '3', 'reason-2': 'damaged' });
    expect(goodsOf(form)).toEqual([
      { position: 0, quantity: 1, reason: null },
      { position: 2, quantity: 3, reason: 'damaged' },
    ]);
  });

  it('is nothing that is not ticked, whatever else the form says of it', () => {
    expect(goodsOf(formOf({ 'quantity-0': '2', 'reason-0': 'damaged' }))).toEqual([]);
  });

  it('is one piece when the number is nonsense, and nothing when it is none', () => {
    expect(goodsOf(formOf({ 'back-0': '1', 'quantity-0': 'many' }))).toMatchObject([{ quantity: 1 }]);
    expect(goodsOf(formOf({ 'back-0': '1', 'quantity-0': '0' }))).toEqual([]);
  });
});
