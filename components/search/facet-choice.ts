/** The address of a form's answers, without empty ones; two prices become one range, unless one of them says more than a number. */
export function queryOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  const data = new FormData(form);
  const prices = data.getAll('price').map(String);
  if (prices.some((price) => /[-–—]/.test(price))) for (const price of prices) query.append('price', price);
  else if (prices.some(Boolean)) query.set('price', prices.join('-'));
  for (const [name, value] of data) if (value && name !== 'price') query.append(name, String(value));
  return query.size > 0 ? `?${query}` : '';
}

/** How the same control is found in the next list. */
export function selectorOf({ name, value, type, form }: HTMLInputElement): string {
  if (type === 'checkbox' || type === 'radio') return `[name="${name}"][value="${CSS.escape(value)}"]`;
  const last = [...(form?.querySelectorAll(`[name="${name}"]`) ?? [])].pop();
  return last === document.activeElement ? `label:last-child > [name="${name}"]` : `[name="${name}"]`;
}
