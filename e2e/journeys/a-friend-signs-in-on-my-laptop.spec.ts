import type { Page } from '@playwright/test';
import { inventPerson, type Person } from '../fixtures/person';
import { addToCart, heart, keepList, keepOrder, orderAsGuest, signInByCode, signOut } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const ORDER = { name: /Look at order KND-/ };
const things = (page: Page) => page.getByRole('main').getByRole('article');

/** Bob signs in on this browser, saves one thing, puts another into the cart, and signs out. */
async function visitOf(bob: Person, page: Page) {
  await signInByCode(page, bob);
  await heart(page, 'halden-uno');
  await addToCart(page, 'feldweg-morgenrot');
  await signOut(page);
}

async function expectNobody(page: Page, ...people: Person[]) {
  for (const path of ['/', '/wishlist', '/cart', '/checkout', '/privacy', '/orders/find', '/newsletter']) {
    await page.goto(path);
    for (const { firstName, email } of people) {
      await expect(page.locator('body')).not.toContainText(firstName);
      await expect(page.locator('body')).not.toContainText(email);
    }
  }
  await page.goto('/wishlist');
  await expect(things(page)).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);
}

/** Nothing but Bob's own two things, on a machine of his own. */
async function expectBobHasHisThings(bob: Person, page: Page) {
  await signInByCode(page, bob);
  await page.goto('/wishlist');
  await expect(things(page)).toHaveCount(1);
  await expect(things(page)).toContainText('Uno');
  await page.goto('/cart');
  await expect(
    page.getByRole('main').getByRole('list', { name: 'Things in the cart' }).getByRole('listitem'),
  ).toHaveCount(1);
  await expect(page.getByRole('main')).toContainText('Morgenrot');
  await page.goto('/account/orders');
  await expect(page.getByRole('main')).toContainText('No orders yet.');
}

test('Ann is known by her wishlist: a friend’s visit changes nothing of hers, gives him only what is his, and shows neither', async ({
  page,
  anotherBrowser,
}) => {
  test.setTimeout(300_000);
  const [ann, bob] = [inventPerson('Ann'), inventPerson('Bob')];
  await test.step('Ann keeps a list of two on her laptop', async () => {
    await heart(page, 'sula-mug');
    await heart(page, 'osterholt-schwan');
    await keepList(page, ann);
  });

  await test.step('Bob signs in on it and sees nothing of Ann', async () => {
    await signInByCode(page, bob);
    await expect(page.locator('body')).not.toContainText(ann.firstName, { useInnerText: true });
    await page.goto('/wishlist');
    await expect(things(page)).toHaveCount(0);
    await signOut(page);
  });

  await test.step('On another day he saves two things', () => visitOf(bob, page));
  await test.step('The laptop shows neither of them', () => expectNobody(page, ann, bob));

  await test.step('Ann signs in: her two things, and none of Bob’s', async () => {
    await signInByCode(page, ann);
    await page.goto('/wishlist');
    await expect(things(page)).toHaveCount(2);
    await expect(page.getByRole('main')).not.toContainText('Uno');
    await page.goto('/cart');
    await expect(page.getByRole('main')).toContainText('Nothing in here yet.');
    await expect(page.getByRole('main').getByRole('list', { name: 'Things in the cart' })).toHaveCount(0);
    await page.goto('/account/connections');
    await expect(page.locator('body')).not.toContainText(bob.email);
  });

  await test.step('Bob at home: his two things, and none of Ann’s', async () =>
    expectBobHasHisThings(bob, await anotherBrowser()));
});

test('Ann is a customer with an order, signed in: Bob’s sign-in over hers mixes nothing', async ({
  page,
  anotherBrowser,
}) => {
  test.setTimeout(300_000);
  const [ann, bob] = [inventPerson('Ann'), inventPerson('Bob')];
  await test.step('Ann has an account with an order and a list, and stays signed in', async () => {
    await heart(page, 'sula-mug');
    await orderAsGuest(page, ann, 'osterholt-schwan');
    await keepOrder(page, ann);
  });

  await test.step('Bob signs in over her, saves two things, signs out', () => visitOf(bob, page));
  await test.step('The laptop shows neither of them', () => expectNobody(page, ann, bob));

  await test.step('Ann signs in again: everything is as it was', async () => {
    await signInByCode(page, ann);
    await page.goto('/account/orders');
    await expect(page.getByRole('main').getByRole('link', ORDER)).toHaveCount(1);
    await page.goto('/wishlist');
    await expect(things(page)).toHaveCount(1);
    await expect(page.getByRole('main')).not.toContainText('Uno');
    await page.goto('/cart');
    await expect(page.getByRole('main')).toContainText('Nothing in here yet.');
    await expect(page.getByRole('main').getByRole('list', { name: 'Things in the cart' })).toHaveCount(0);
    await page.goto('/account/addresses');
    await expect(page.getByRole('main')).toContainText(ann.address.name);
  });

  await test.step('Bob at home: his two things, and none of Ann’s', async () => {
    const home = await anotherBrowser();
    await expectBobHasHisThings(bob, home);
    await home.goto('/account/addresses');
    await expect(home.locator('body')).not.toContainText(ann.address.name);
  });
});

test('the owner of the laptop has no account: what they saved is neither taken by a friend who signs in nor gone afterwards', async ({
  page,
  anotherBrowser,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  const bob = inventPerson('Bob');
  await heart(page, 'sula-mug');
  await heart(page, 'osterholt-schwan');
  await test.step('Bob is asked, and leaves them', async () => {
    await signInByCode(page, bob);
    await expect(page.getByRole('main')).toContainText('Are these 2 things yours?');
    await expectAccessible();
    await page.getByRole('main').getByRole('button', { name: 'Leave' }).click();
    await expect(page.getByRole('main')).not.toContainText('Are these 2 things yours?');
    await page.goto('/wishlist');
    await expect(things(page)).toHaveCount(0);
    await page.goto('/account/connections');
    await expect(page.getByRole('main')).toContainText('Nothing was joined to your account.');
  });
  await test.step('On another day he does not answer at all', async () => {
    await signOut(page);
    await signInByCode(page, bob);
    await signOut(page);
  });
  await page.goto('/wishlist');
  await expect(things(page)).toHaveCount(2);
  await expect(page.locator('body')).not.toContainText(bob.email);
  const home = await anotherBrowser();
  await signInByCode(home, bob);
  await home.goto('/wishlist');
  await expect(things(home)).toHaveCount(0);
});

test('after signing out the back button shows nothing of the person', async ({ page, person }) => {
  await heart(page, 'sula-mug');
  await orderAsGuest(page, person, 'feldweg-morgenrot');
  await keepOrder(page, person);
  await page.goto('/account/addresses');
  await expect(page.getByRole('main')).toContainText(person.address.street);
  await page.goto('/');
  await expect(page.getByRole('banner')).toContainText(`Hello ${person.firstName}`);
  await signOut(page);
  for (let step = 0; step < 4; step++) {
    await page.goBack();
    await page.waitForLoadState('load');
    await expect(page.locator('body')).not.toContainText(person.email);
    await expect(page.locator('body')).not.toContainText(person.address.street);
    await expect(page.getByRole('banner')).not.toContainText(person.firstName);
  }
});

test('on a device marked as shared nothing from the browser is joined', async ({ page, person }) => {
  await heart(page, 'sula-mug');
  await page.goto('/sign-in');
  await signInByCode(page, person, { shared: true });
  await expect(page.getByRole('main').getByText('We have put together what is yours')).toHaveCount(0);
  await page.goto('/wishlist');
  await expect(things(page)).toHaveCount(0);
  const session = (await page.context().cookies()).find(({ name }) => name.endsWith('kindling-session'));
  expect(session?.expires, 'ends with the browser').toBe(-1);
});
