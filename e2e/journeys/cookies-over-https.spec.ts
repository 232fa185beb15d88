import { test } from '../fixtures/https-shop';
import { expect } from '../fixtures/test';

/** For scripts of public pages; there is no identity in them. */
const READABLE = /^(kindling-hint|kindling-market|__Host-kindling-choice)=/;

test('what is taken out of a browser is as guarded as what was put there: else the browser ignores the removal', async ({
  httpsShop,
}) => {
  const token = 'a'.repeat(43);
  const signedOut = await httpsShop.cookiesOf('POST', '/sign-out', `__Host-kindling-session=${token}`);
  const forgedReturn = await httpsShop.cookiesOf('GET', '/api/auth/callback/demo-id?code=1&state=2');
  const removed = [...signedOut, ...forgedReturn];
  expect(removed.filter((cookie) => cookie.startsWith('__Host-kindling-session=')).length).toBeGreaterThan(0);
  expect(removed.filter((cookie) => cookie.startsWith('kindling-oidc-')).length).toBeGreaterThan(0);
  for (const cookie of removed) {
    expect(cookie).toMatch(/; Secure/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    if (!READABLE.test(cookie)) expect(cookie).toMatch(/; HttpOnly/i);
    if (cookie.startsWith('__Host-')) expect(cookie).toMatch(/; Path=\/(;|$)/i);
    expect(cookie).not.toMatch(/; Domain/i);
  }
});

test('forged returns from a sign-in provider are counted in the log, and do not fill it', async ({ httpsShop }) => {
  const before = httpsShop.log().length;
  for (let time = 0; time < 30; time++)
    await httpsShop.cookiesOf('GET', `/api/auth/callback/demo-id?code=${time}&state=${'x'.repeat(500)}`);
  const written = httpsShop.log().slice(before);
  expect(written.length).toBeLessThan(1000);
  expect(written).not.toMatch(/\n\s+at |eyJ|xxx/);
});
