import { expect, test } from '../fixtures/test';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every primitive in every state, ${colorScheme}`, async ({ page, expectAccessible }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/demo/ui');
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'Show the errors' }).click();
    await expect(main.getByText('This is how an error looks.')).toHaveCount(5);
    await expectAccessible();
    await main.getByRole('heading', { level: 1 }).hover();
    // Letters are drawn a little differently by every system; what has moved or changed its colour is more than that.
    await expect(main).toHaveScreenshot(`${colorScheme}.png`, { maxDiffPixelRatio: 0.02 });
  });
}
