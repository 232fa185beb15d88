import { defineConfig, devices } from '@playwright/test';

const executablePath = process.env.KINDLING_BROWSER || undefined;

export default defineConfig({
  testDir: 'e2e/journeys',
  outputDir: 'test-results',
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // Two cores that serve and browse at once are sometimes late; the runner names at its end what needed the second try, and why.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.SITE_URL ?? 'http://localhost:3000',
    locale: 'en-GB',
    actionTimeout: 15_000,
    // A trace of every test would take as long as the tests themselves: ask for one with --trace=on.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: executablePath
        ? ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-gpu']
        : [],
    },
  },
  projects: [
    { name: 'shop', testIgnore: '**/a-real-shop.spec.ts' },
    { name: 'real', testMatch: '**/a-real-shop.spec.ts' },
  ],
});
