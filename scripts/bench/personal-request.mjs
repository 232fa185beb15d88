import { p95 } from './load.mjs';

/** Somebody who has said yes, looked around, hearted and filled a cart. Answers with the cookies of that browser. */
export async function becomeKnown(browser, url, categoryPath) {
  const page = await browser.newPage();
  await page.goto(url + categoryPath);
  await page.locator('[data-consent-question] button[value=all]').click();
  await page.locator('[data-consent-question]').waitFor({ state: 'hidden' });
  const products = await page
    .locator('main a[href*="/p/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.href))].slice(0, 4));
  for (const address of products) {
    const recorded = page.waitForResponse(
      (answer) => answer.request().method() === 'POST' && answer.url().includes('/personal'),
    );
    await page.goto(address);
    await recorded;
  }
  await page.locator('main button[aria-pressed]').first().click();
  await page.locator('main button[aria-pressed=true]').first().waitFor();
  await page.locator('main form button[type=submit]:not([form])').first().click();
  await page.waitForLoadState('networkidle');
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const slug = new URL(products[0]).pathname.split('/').at(-1);
  await page.close();
  return { cookie, slug };
}

/** p95 of the personal request on the page that asks for most. */
export async function personalP95(url, { cookie, slug }) {
  const pages = ['page=home', `page=product&product=${slug}`, 'page=cart'];
  const answer = await (await fetch(`${url}/personal?${pages[0]}`, { headers: { cookie } })).json();
  const times = [];
  for (const query of pages) times.push(await p95(`${url}/personal?${query}`, { cookie }));
  return { p95Ms: Math.max(...times), shelves: answer.shelves.length, hearts: answer.heartedIds.length };
}
