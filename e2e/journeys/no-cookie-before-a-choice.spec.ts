import type { Page } from '@playwright/test';
import { become } from '../fixtures/steps';
import { expect, test } from '../fixtures/test';

const EVERY_KIND_OF_PAGE = [
  '/',
  '/c/coffee',
  '/c/coffee/machines?brand=Halden',
  '/p/halden-uno',
  '/search?q=kettle',
  '/wishlist',
  '/cart',
  '/newsletter',
  '/orders/find',
  '/orders/withdraw',
  '/sign-in',
  '/privacy',
  '/privacy/policy',
  '/privacy/processing',
  '/terms',
  '/help',
  '/imprint',
  '/demo',
  '/nothing-is-kept-here',
];

const banner = (page: Page) => page.getByRole('region', { name: 'Your choice about data' });

test('looking around sets no cookie, stores nothing and asks for nothing personal', async ({
  page,
  context,
  expectAccessible,
}) => {
  const personal: string[] = [];
  const cookies: string[] = [];
  page.on('request', (request) => {
    if (/\/personal(\?|$)/.test(request.url())) personal.push(request.url());
  });
  page.on('response', async (response) => {
    if (await response.headerValue('set-cookie')) cookies.push(response.url());
  });
  for (const path of EVERY_KIND_OF_PAGE) {
    await test.step(path, async () => {
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(banner(page)).toBeVisible({ visible: !/^\/(privacy|sign-in|demo)/.test(path) });
      await expectAccessible();
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([]);
    });
  }
  expect(cookies, 'answers that set a cookie').toEqual([]);
  expect(personal, 'requests for a stranger’s personal part').toEqual([]);
  await page.goto('/privacy');
  await expect(page.getByRole('heading', { name: 'We know nothing about you' })).toBeVisible();
});

const SAME_FOR_EVERYONE = [
  '/',
  '/c/coffee',
  '/c/coffee?sort=price-up',
  '/search?q=kettle',
  '/p/halden-uno',
  '/privacy/policy',
];

/** Next gives each rendering of a page a random name. */
const withoutRenderingId = (html: string) => html.replaceAll(/\\"[\w-]{21}[mv]\\"/g, '');

/** The parts of a page that is made for the asking come, and are numbered, in the order in which they are ready. */
const inOneOrder = (html: string) =>
  html
    .replaceAll('"])</script><script>self.__next_f.push([1,"', '')
    .split('\\n')
    .map((part) => part.replace(/^[0-9a-f]+:/, '').replaceAll(/\$[L@]?[0-9a-f]+/g, '$'))
    .sort()
    .join('\n');

const bytesOf = (path: string, html: string) =>
  path.includes('?') ? inOneOrder(withoutRenderingId(html)) : withoutRenderingId(html);

test('a public page is byte for byte the same for a stranger, a contact and two customers', async ({ browser }) => {
  const someone = async (persona?: string) => {
    const context = await browser.newContext();
    if (persona) await become(await context.newPage(), persona);
    return context;
  };
  const stranger = await someone();
  const known = [
    await someone('A contact'),
    await someone('A customer, signed in'),
    await someone('A customer, signed in'),
  ];
  for (const prefix of ['', '/de']) {
    for (const path of SAME_FOR_EVERYONE) {
      const address = prefix && path === '/' ? prefix : `${prefix}${path}`;
      const plain = await stranger.request.get(address);
      expect(plain.status()).toBe(200);
      const bytes = bytesOf(path, await plain.text());
      for (const context of known) {
        expect((await context.cookies()).length, 'cookies that could have made a difference').toBeGreaterThan(1);
        // The cache in front of the shop must not answer for it.
        const answer = await context.request.get(address, { headers: { authorization: 'none' } });
        expect(answer.headers()['set-cookie']).toBeUndefined();
        expect(bytesOf(path, await answer.text()) === bytes, `the bytes of ${address}`).toBe(true);
      }
    }
  }
  for (const context of [stranger, ...known]) await context.close();
});

test('the choice weighs the same on both sides and is remembered', async ({ page, context, expectAccessible }) => {
  for (const [answer, remembered] of [
    ['Reject', /\.none$/],
    ['Accept', /\.all$/],
  ] as const) {
    await test.step(answer, async () => {
      await context.clearCookies();
      await page.goto('/');
      const buttons = banner(page).getByRole('button');
      await expect(buttons).toHaveText(['Reject', 'Accept']);
      const [first, second] = await buttons.evaluateAll((all) =>
        all.map((button) => {
          const { width, height, top } = button.getBoundingClientRect();
          const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(button);
          return {
            width: Math.round(width),
            height,
            top,
            color,
            backgroundColor,
            borderColor,
            fontSize,
            fontWeight,
          };
        }),
      );
      expect(first).toEqual(second);
      await expectAccessible();
      await banner(page).getByRole('button', { name: answer }).click();
      await expect(banner(page)).toBeHidden();
      const choice = (await context.cookies()).find(({ name }) => name.endsWith('kindling-choice'));
      expect(choice?.value).toMatch(remembered);
      const days = ((choice?.expires ?? 0) * 1000 - Date.now()) / 86_400_000;
      expect(days, 'days until the shop may ask again').toBeGreaterThan(360);
      await expectAccessible();
      for (const path of ['/c/coffee', '/cart', '/de']) {
        await page.goto(path);
        await expect(page.locator('[data-consent-question]')).toBeHidden();
      }
    });
  }
});

test('a no leaves no cookie with an identity', async ({ page, context }) => {
  await page.goto('/');
  await banner(page).getByRole('button', { name: 'Reject' }).click();
  await expect(banner(page)).toBeHidden();
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['kindling-choice']);
});

test('the question and the journey cover nothing, on a phone either, and the answer moves nothing', async ({
  page,
}) => {
  /** Whatever stays where it is while the page scrolls, and so stands over what somebody wants to read or press. */
  const overlays = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
        .filter(
          (element) =>
            element.querySelector('form, details, button') && element.checkVisibility({ visibilityProperty: true }),
        )
        .filter((element) =>
          element.closest('[data-consent-question], aside, body > *')?.matches('[data-consent-question], aside'),
        )
        .map((element) => element.className),
    );
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(viewport);
    await page.context().clearCookies();
    await page.goto('/');
    await expect(banner(page)).toBeVisible();
    expect(await overlays()).toEqual([]);
    await page.mouse.wheel(0, 1200);
    await expect(banner(page)).not.toBeInViewport();
    await expect(page.getByRole('complementary', { name: 'Your journey' })).not.toBeInViewport();
    await page.evaluate(() => scrollTo(0, 0));
    const place = () => page.getByRole('main').evaluate((main) => main.getBoundingClientRect().top);
    const before = await place();
    await banner(page).getByRole('button', { name: 'Reject' }).click();
    await expect(page.getByText('We have saved your choice.')).toBeVisible();
    expect(await place()).toBe(before);
  }
  await page.goto('/c/coffee');
  await expect(page.getByText('We have saved your choice.')).toBeHidden();
});

test('nothing moves: neither for the banner nor for the personal part', async ({ page }) => {
  // Nine pages, each until nothing is loaded any more.
  test.setTimeout(300_000);
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.total += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const shifted = () => page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total);
  for (const path of ['/', '/c/coffee', '/p/halden-uno']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(banner(page)).toBeVisible();
    expect(await shifted(), `${path} as a stranger`).toBe(0);
  }
  for (const persona of ['A contact', 'A customer, signed in']) {
    await become(page, persona);
    for (const path of ['/', '/c/coffee', '/p/halden-uno']) {
      // Not until the network is idle: Chromium never reports the end of the view that is told with keepalive.
      await page.goto(path);
      await expect(page.getByRole('banner')).toContainText('Hello ');
      expect(await shifted(), `${path} as ${persona}`).toBe(0);
    }
  }
});

test.describe('with Global Privacy Control', () => {
  test.use({ extraHTTPHeaders: { 'Sec-GPC': '1' } });

  test('the signal is detected and applied, and an explicit choice counts more', async ({
    page,
    context,
    expectAccessible,
  }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
    await page.goto('/privacy');
    await expect(page.getByRole('main')).toContainText('Global Privacy Control detected and applied');
    await expect(page.getByRole('switch', { name: 'Remembering your interests' })).not.toBeChecked();
    expect(await context.cookies(), 'no cookie for a signal').toEqual([]);
    await expectAccessible();

    await page.getByRole('switch', { name: 'Remembering your interests' }).click();
    await expect(page.getByRole('switch', { name: 'Remembering your interests' })).toBeChecked();
    await expect(page.getByRole('main')).toContainText(
      'Here you have allowed by your own choice: Remembering your interests. Your choice counts more than the signal.',
    );
    await expect(page.getByRole('switch', { name: 'Recommendations during this visit' })).not.toBeChecked();
    await expectAccessible();
    const support = await page.request.get('/.well-known/gpc.json');
    expect(await support.json()).toMatchObject({ gpc: true });
  });

  test('the question says what Accept leaves off, and so does the answer', async ({ page, expectAccessible }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
    await page.goto('/');
    await expect(banner(page)).toContainText('Accept therefore leaves this off: Remembering your interests.');
    await expect(banner(page).getByRole('listitem').filter({ visible: true })).toHaveText([/^Recommendations during/]);
    await expectAccessible();
    await banner(page).getByRole('button', { name: 'Accept' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Thank you' })).toContainText(
      'This stays off, because your browser sends Global Privacy Control: Remembering your interests.',
    );
    await page.goto('/privacy');
    await expect(page.getByRole('switch', { name: 'Recommendations during this visit' })).toBeChecked();
    await expect(page.getByRole('switch', { name: 'Remembering your interests' })).not.toBeChecked();
  });
});
