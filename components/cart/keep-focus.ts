/**
 * What was pressed may vanish with its line. Then the keyboard goes on at what has come for that line (marked `data-next-focus`),
 * else at the heading of the cart. `from` stands in the same cart as the line.
 */
export function keepFocus(from: Element | null, variantId: string): void {
  const cart = from?.closest('[data-cart]');
  requestAnimationFrame(() => {
    if (!cart || (document.activeElement && document.activeElement !== document.body)) return;
    const line = `[data-variant="${CSS.escape(variantId)}"] [data-next-focus]`;
    (cart.querySelector<HTMLElement>(line) ?? cart.querySelector<HTMLElement>('[tabindex="-1"]'))?.focus();
  });
}
