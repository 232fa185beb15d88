import { signInByCode } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

// The browser keeps the last pages as they were left: a form in one of them would show what was typed then.

test('an address shows what is stored each time it is opened, and a new one begins empty', async ({ page, person }) => {
  const main = page.getByRole('main');
  const street = main.getByLabel('Street and number');
  const { name, postcode, city } = person.address;
  await signInByCode(page, person);
  await page.goto('/account/addresses');
  const add = main.getByRole('link', { name: 'Add an address' });
  await add.click();
  await main.getByLabel('First and last name').fill(name);
  await street.fill('Altweg 1');
  await main.getByLabel('Postcode').fill(postcode);
  await main.getByLabel('Town').fill(city);
  await main.getByRole('button', { name: 'Save' }).click();
  await expect(main).toContainText('Altweg 1');

  await main.getByRole('link', { name: /^Change/ }).click();
  await expect(street).toHaveValue('Altweg 1');
  await street.fill('Neuweg 2');
  await main.getByRole('button', { name: 'Save' }).click();
  await expect(main).toContainText('Neuweg 2');
  await main.getByRole('link', { name: /^Change/ }).click();
  await expect(street).toHaveValue('Neuweg 2');
  await main.getByLabel('Town').fill('Potsdam');
  await main.getByRole('button', { name: 'Save' }).click();
  await expect(main).toContainText('Neuweg 2');
  await expect(main).toContainText('Potsdam');

  await add.click();
  await expect(street).toHaveValue('');
});

test('the checkout does not take a first name for a first and last name', async ({ page, person }) => {
  await signInByCode(page, person);
  await page.getByLabel('First name').fill(person.firstName);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('main')).toContainText('Saved');
  await page.goto('/p/feldweg-morgenrot');
  await page.getByRole('button', { name: 'Add to cart' }).first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'To checkout' }).click();
  await expect(page.getByLabel('First and last name')).toHaveValue('');
});
