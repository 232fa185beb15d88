import { expect, test } from '../fixtures/test';

/** Every page that anybody can open, and those behind a token or an id, with one that is none. */
const PATHS = [
  ...['/', '/c/coffee', '/p/sula-mug', '/p/sula-mug/notice', '/p/sula-mug/review', '/p/sula-mug/reviews', '/search'],
  ...['/cart', '/wishlist', '/newsletter', '/newsletter/preferences', '/confirm', '/confirm/done', '/unsubscribe'],
  ...['/sign-in', '/sign-in/code', '/sign-in/link', '/sign-in/was-not-me', '/orders/find', '/orders/withdraw'],
  ...['/privacy', '/privacy/access', '/privacy/delete', '/privacy/deleted', '/privacy/deleted/file', '/privacy/export'],
  ...['/privacy/receipts/check', '/privacy/processing', '/checkout/address', '/checkout/confirm-payment', '/help'],
  ...['/demo', '/demo/inbox', '/demo/personas', '/suggest', '/menu', '/personal', '/market', '/wishlist/lists'],
  ...['/p/%00', '/c/%00', '/c/coffee/%00', '/p/sula-mug%00/review', '/orders/%00', '/orders/x%00y/invoice'],
  ...['/orders/%00/review/sula-mug', '/orders/%00/return/%00', '/wishlist/shared/%00', '/demo/inbox/%00'],
  ...['/demo/id/%00', '/account/addresses/%00', '/api/unsubscribe', '/%00', '/de/%00'],
];
/** Every name that some page reads in its query. */
const KEYS = [
  ...['q', 'brand', 'color', 'size', 'price', 'rating', 'sale', 'stock', 'sort', 'page', 'variant', 'stars', 'all'],
  ...['token', 'portal', 'notice', 'only', 'certificate', 'payment', 'next', 'joined', 'found', 'connected', 'kept'],
  ...['coupon', 'letter', 'part', 'done', 'list', 'kind', 'country', 'currency', 'sent', 'error', 'code', 'state'],
];
const NUL = '%00';

test('a NUL in a path or in any value of a query is nothing that is there, and no failure', async ({ request }) => {
  test.setTimeout(240_000);
  const failed: string[] = [];
  for (const path of PATHS) {
    for (const value of [NUL, `a-token-of-twenty-letters${NUL}`]) {
      const address = `${path}?${KEYS.map((key) => `${key}=${value}`).join('&')}`;
      const answer = await request.get(address, { maxRedirects: 0 });
      if (answer.status() >= 500) failed.push(`${answer.status()} ${address.slice(0, 60)}`);
    }
  }
  expect(failed).toEqual([]);
});

/** Sends every form of a page as a browser without JavaScript does, with a NUL in each field, hidden ones too. */
test('a NUL in any field of a form is refused with words, and no failure', async ({ page, person }) => {
  test.setTimeout(240_000);
  const failed: string[] = [];
  let sent = 0;
  for (const path of PATHS.filter(
    (path) => !path.includes(NUL) && !/suggest|menu|personal|market|lists|file|api/.test(path),
  )) {
    await page.goto(path);
    const forms = await page.locator('form[method="post" i]').evaluateAll((all) =>
      all.map((form) => ({
        action: (form as HTMLFormElement).getAttribute('action') || location.href,
        fields: [...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)]),
        inputs: [...form.querySelectorAll<HTMLInputElement>('[name]')].map(({ name }) => name),
      })),
    );
    for (const { action, fields, inputs } of forms) {
      const multipart: Record<string, string> = {};
      for (const name of inputs) multipart[name] = `${person.email}\0`;
      // What tells Next which action is meant must arrive whole.
      for (const [name = '', value = ''] of fields)
        multipart[name] = name.startsWith('$ACTION') ? value : `${value || person.email}\0`;
      const answer = await page.request.post(new URL(action, page.url()).href, { multipart, maxRedirects: 0 });
      sent += 1;
      if (answer.status() >= 500) failed.push(`${answer.status()} ${path} ${inputs.join(' ')}`);
    }
  }
  expect(failed).toEqual([]);
  expect(sent).toBeGreaterThan(15);
});
