import { askForCode } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const WAYS_OUT = [
  '/.//evil.example/x',
  '/..//evil.example/x',
  '/account/..//..//evil.example/x',
  '/%2e%2e//evil.example/x',
  '/\\evil.example/x',
];

for (const way of WAYS_OUT) {
  test(`right after signing in nobody is led to another site by ${way}`, async ({ page, person, baseURL }) => {
    const left: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('evil.example/') && new URL(request.url()).origin !== baseURL)
        left.push(request.url());
    });
    await page.route('**/*', (route) =>
      new URL(route.request().url()).hostname === 'evil.example' ? route.abort() : route.continue(),
    );
    const code = await askForCode(page, person.email, { next: way });
    await page.getByLabel('Code of six digits').fill(code);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/account/);
    await expect(page.getByRole('main')).toContainText(`Signed in as ${person.email}`);
    expect(left).toEqual([]);
    expect(new URL(page.url()).origin).toBe(baseURL);
  });
}
