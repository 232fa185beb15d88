import { expect, test } from '../fixtures/test';

const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;

for (const [name, media] of LOOKS) {
  test(`every primitive in every state, ${name}`, async ({ page, expectAccessible }) => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.goto('/demo/ui');
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'Show the errors' }).click();
    await expect(main.getByText('This is how an error looks.')).toHaveCount(5);
    await expectAccessible();
    await page.getByRole('heading', { level: 1 }).hover();
    await page.evaluate(() => document.fonts.ready);
    // Letters are drawn a little differently by every system; what has moved or changed its colour is more than that.
    await expect(main).toHaveScreenshot(`${name.replace(' ', '-')}.png`, { maxDiffPixelRatio: 0.02 });
  });
}
