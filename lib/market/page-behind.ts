/**
 * The page that a form was sent from, by its Referer, as a path of this shop; `home` where that says nothing. With other `prices` a
 * price that a list was narrowed to means nothing any more.
 */
export function pageBehind(referer: string | null, home: string, prices: boolean): string {
  if (!referer || !URL.canParse(referer)) return home;
  const { pathname, searchParams } = new URL(referer);
  if (prices) searchParams.delete('price');
  const query = searchParams.toString();
  // Two slashes would be the beginning of another site.
  return pathname.replace(/^[/\\]+/, '/') + (query ? `?${query}` : '');
}
