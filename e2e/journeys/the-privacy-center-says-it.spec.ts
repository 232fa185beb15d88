import type { Page } from '@playwright/test';
import { openMail } from '../fixtures/inbox';
import { inventPerson } from '../fixtures/person';
import { heart, orderAsGuest, signInByCode } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const main = (page: Page) => page.getByRole('main');
const question = (page: Page) => page.getByRole('region', { name: 'Your choice about data' });
const choices = (page: Page) => page.getByRole('region', { name: 'Your choices' });
const PURPOSE = 'Remembering your interests';

const purpose = (page: Page) => choices(page).getByRole('listitem').filter({ hasText: PURPOSE }).first();

test('a mailed link opened while signed in as somebody else says whose data it is, and stays unused', async ({
  page,
  person,
  anotherBrowser,
  expectAccessible,
}) => {
  const other = inventPerson('Grace');
  await orderAsGuest(await anotherBrowser(), other, 'feldweg-morgenrot');
  await signInByCode(page, person);
  await page.goto('/privacy/access');
  await page.getByLabel('Email address').fill(other.email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByText('an email is on its way')).toBeVisible();
  const mail = await openMail(page, other.email, /The link to your data/);
  await mail.getByRole('link', { name: 'Open the privacy center' }).click();
  await page.waitForURL(/\/privacy\/access\?token=/);
  const link = page.url();
  await expect(main(page)).toContainText(
    `This link opens what belongs to ${other.email}. You are signed in as ${person.email}`,
  );
  await expectAccessible();

  await test.step('Staying uses nothing up and shows one’s own', async () => {
    await main(page).getByRole('link', { name: 'Stay signed in' }).click();
    await expect(main(page)).toContainText(person.email);
    // The page before is kept, hidden, for the way back.
    await expect(main(page)).not.toContainText(other.email, { useInnerText: true });
  });

  await test.step('Leaving signs out and opens the other’s', async () => {
    await page.goto(link);
    await main(page).getByRole('button', { name: 'Sign out here and open the link' }).click();
    await expect(main(page)).toContainText(`This is what belongs to ${other.email}.`);
    await expect(main(page)).not.toContainText(person.email, { useInnerText: true });
    await page.goto('/account');
    await expect(page).toHaveURL(/\/sign-in/);
  });
});

test('while everything is paused no switch says "on", each can be stopped, and history tells every answer in its words', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/');
  const asked = (await question(page).innerText()).replace(/\s+/g, ' ');
  await question(page).getByRole('button', { name: 'Accept' }).click();
  await expect(question(page)).toBeHidden();
  await heart(page, 'sula-mug');

  await page.goto('/privacy');
  await expect(purpose(page).getByRole('switch')).toHaveAttribute('aria-checked', 'true');
  await main(page)
    .getByRole('button', { name: /^Pause/ })
    .click();
  await expect(main(page)).toContainText('You have paused everything: nothing below is used until you resume.');
  await expect(purpose(page)).toContainText('Paused');
  await expect(choices(page).getByRole('switch', { checked: true })).toHaveCount(0);
  await expectAccessible();

  await test.step('A pause uses nothing: looking at goods leaves no trace', async () => {
    await page.goto('/p/halden-uno');
    await page.waitForLoadState('networkidle');
    await page.goto('/privacy');
    await expect(main(page)).not.toContainText('Halden Uno');
  });

  await purpose(page)
    .getByRole('button', { name: /^Stop: / })
    .click();
  await main(page)
    .getByRole('button', { name: /^Resume/ })
    .click();
  await expect(purpose(page).getByRole('switch')).toHaveAttribute('aria-checked', 'false');

  await test.step('The history has both answers, the first with what was on the screen then', async () => {
    await purpose(page).getByText('Words and history').click();
    await expect(purpose(page)).toContainText(/: yes \(banner\)/);
    await expect(purpose(page)).toContainText(/: no, withdrawn \(switch on this page\)/);
    const given = purpose(page).getByRole('listitem').filter({ hasText: 'yes (banner)' });
    await given.getByText('The words on the screen then').click();
    const [firstSentence = ''] = (await given.getByRole('blockquote').innerText()).split('\n');
    expect(asked).toContain(firstSentence.replace(/\s+/g, ' ').trim());
    await expectAccessible();
  });
});

test('whoever deletes after a refusal is not asked again, in this tab or the next', async ({ page }) => {
  await page.goto('/');
  await question(page).getByRole('button', { name: 'Reject' }).click();
  await heart(page, 'sula-mug');
  await page.goto('/privacy/delete');
  await main(page).getByRole('button', { name: 'Delete it now' }).click();
  await expect(main(page).getByRole('heading', { name: 'It is gone' })).toBeVisible();
  for (const path of ['/', '/c/coffee', '/privacy']) {
    await page.goto(path);
    await expect(main(page)).toBeVisible();
    await expect(question(page), path).toBeHidden();
  }
  await page.goto('/privacy');
  await expect(main(page).getByRole('heading', { name: 'We know nothing about you' })).toBeVisible();
});

test('beside every form that asks for something personal stands why, from the same record as the center', async ({
  page,
}) => {
  const forms = ['/newsletter', '/privacy/access', '/sign-in', '/orders/find', '/orders/withdraw'];
  for (const path of [...forms, '/p/lenno-cushion/notice']) {
    await page.goto(path);
    const why = main(page).getByRole('group').filter({ hasText: 'Why we ask' }).first();
    await why.getByText('Why we ask').click();
    for (const term of ['Used for', 'What you get from it', 'Who sees it', 'Kept'])
      await expect(why.getByRole('term').filter({ hasText: term }), `${path}: ${term}`).toBeVisible();
  }
  await page.goto('/p/sula-mug');
  await page.getByRole('button', { name: 'Add to cart' }).first().click();
  await expect(
    page.getByRole('dialog', { name: 'In your cart' }).getByRole('link', { name: 'To checkout' }),
  ).toBeVisible();
  await page.goto('/checkout/address');
  await expect(page.getByLabel('Email', { exact: true })).toHaveAccessibleDescription(
    /confirmation, the invoice and news of the parcel/,
  );
  await expect(page.getByLabel('Phone')).toHaveAccessibleDescription(/Only for the parcel service/);
});
