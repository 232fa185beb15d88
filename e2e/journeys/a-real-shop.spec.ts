import { test } from '../fixtures/post-office';
import { addToCart, fillCheckout, heart } from '../fixtures/steps';
import { expect } from '../fixtures/test';

// One SMTP server for all of them, so one worker.
test.describe.configure({ mode: 'default' });

const header = (mail: { headers: { key: string; value: string }[] }, name: string) =>
  mail.headers.find(({ key }) => key === name)?.value;

test('nothing of the demo is there', async ({ page, request, expectAccessible }) => {
  const gone = [
    '/demo',
    '/de/demo',
    '/demo/inbox',
    '/demo/inbox/1',
    '/demo/personas',
    '/demo/id/1',
    '/api/demo-id/.well-known/openid-configuration',
    '/api/demo-id/jwks',
  ];
  for (const path of gone) expect((await request.get(path)).status(), path).toBe(404);
  const origin = new URL(page.url() === 'about:blank' ? (test.info().project.use.baseURL ?? '') : page.url()).origin;
  const asked = await request.post('/sign-in/with/demo-id', {
    headers: { origin },
    form: { next: '/account' },
    maxRedirects: 0,
  });
  expect(asked.status()).toBe(404);

  for (const path of ['/', '/sign-in', '/newsletter', '/privacy', '/p/sula-mug']) {
    await page.goto(path);
    await expect(page.getByRole('complementary', { name: 'Your journey' })).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText(/Demo ID|built-in mailbox|This is the demo/i);
    await expect(page.locator('a[href*="/demo"]')).toHaveCount(0);
    await expectAccessible();
  }
});

test('nobody invented has reviewed anything, and no price claims to be reduced', async ({ page }) => {
  for (const path of ['/p/halden-uno', '/de/p/sula-mug', '/pl/c/coffee/machines']) {
    await page.goto(path);
    await expect(page.getByRole('main')).not.toContainText(
      /Verified purchase|Verifizierter Kauf|Potwierdzony zakup|−\d+ ?%/,
    );
  }
  await page.goto('/p/halden-uno');
  await expect(page.getByRole('main')).toContainText('Nobody has written about it yet.');
});

test('an order by bank transfer, with its mail over SMTP', async ({ page, person, postOffice, expectAccessible }) => {
  const main = page.getByRole('main');
  await addToCart(page, 'sula-mug');
  await fillCheckout(page, person, 'Bank transfer');
  await expect(page.getByRole('radio')).toHaveCount(1);
  await expectAccessible();
  await page.getByRole('button', { name: 'Order and pay' }).click();
  await expect(main).toContainText('Thank you.');
  await expect(main).toContainText('Waiting for your payment');
  const transfer = page.getByRole('region', { name: 'Please transfer' });
  await expect(transfer).toContainText('Kindling Test');
  await expect(transfer).toContainText('DE02 1203 0000 0000 2020 51');
  await expect(transfer).toContainText(/Reference\s*KND-/);
  await expectAccessible();
  const path = new URL(page.url()).pathname;

  const mail = await postOffice.mailTo(person.email, /is confirmed/);
  expect(mail.from).toMatchObject({ name: 'Kindling Test', address: 'hello@kindling.example' });
  for (const part of [mail.text, mail.html]) {
    expect(part).toContain('DE02 1203 0000 0000 2020 51');
    expect(part).toContain(path);
  }
  expect(header(mail, 'list-unsubscribe'), 'order mails carry no advertising').toBeUndefined();
});

test('signing in with a code that comes over SMTP', async ({ page, person, postOffice, expectAccessible }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(person.email);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.waitForURL(/\/sign-in\/code/);
  await expectAccessible();
  const mail = await postOffice.mailTo(person.email, /sign-in code/);
  await page.getByLabel('Code of six digits').fill(mail.subject?.match(/\d{6}/)?.[0] ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/account/);
  await expect(page.getByRole('main')).toContainText(`Signed in as ${person.email}`);
  await page.goto('/account/security');
  await expect(page.getByRole('main')).not.toContainText('Demo ID');
  await expectAccessible();
});

test('a letter is confirmed over SMTP, and ended by its List-Unsubscribe with one cookie-less post', async ({
  page,
  person,
  postOffice,
  request,
}) => {
  await heart(page, 'sula-mug');
  await page.goto('/newsletter');
  const form = page
    .getByRole('main')
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Subscribe' }) });
  await form.getByLabel('First name').fill(person.firstName);
  await form.getByLabel('Email').fill(person.email);
  await form.getByRole('button', { name: 'Subscribe' }).click();
  const asked = await postOffice.mailTo(person.email, /confirm/);
  const link = asked.text?.match(/http\S+\/confirm\?token=\S+/)?.[0] ?? '';
  await page.goto(link);
  await page.getByRole('button', { name: 'Yes, that is me' }).click();
  await expect(page.getByRole('heading', { name: `Hello ${person.firstName}` })).toBeVisible();

  const welcome = await postOffice.mailTo(person.email, /off your first order/);
  expect(header(welcome, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const oneClick = header(welcome, 'list-unsubscribe')?.match(/<(http[^>]+)>/)?.[1] ?? '';
  for (let times = 1; times <= 2; times++) {
    const ended = await request.post(oneClick, { form: { 'List-Unsubscribe': 'One-Click' }, maxRedirects: 0 });
    expect(ended.status()).toBe(200);
  }
  await page.goto('/privacy');
  await page.getByText('Your email subscription', { exact: true }).click();
  await expect(page.getByRole('main')).toContainText('ended');
});
