import { defineConfig } from '@playwright/test';

/** Flags of a browser that runs as any user, without reaching for the network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // A page mostly waits for its server: two of them use two cores.
  workers: 2,
  timeout: 180_000,
  // A server under load makes every figure for the first time: what is waited for comes, or it never does.
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    // Recording slows every step: ask for it by `--trace on` where a journey has to be looked at.
    trace: 'off',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args },
  },
});
