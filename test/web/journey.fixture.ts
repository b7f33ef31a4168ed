import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { startServer } from './server.fixture.js';

interface Servers {
  /** Address of a server that holds the worked sample. */
  readonly sample: string;
  /** Address of a server that started empty. */
  readonly empty: string;
  /** Address of a server for plans with little in them, so that the empty one stays empty. */
  readonly bare: string;
}

/** Journeys fail on anything the browser complains of. */
export const test = base.extend<{ readonly complaints: readonly string[] }, Servers>({
  sample: [
    async ({}, use) => {
      const server = await startServer('on');
      await use(server.url);
      await server.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  empty: [
    async ({}, use) => {
      const server = await startServer('off');
      await use(server.url);
      await server.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  bare: [
    async ({}, use) => {
      const server = await startServer('off');
      await use(server.url);
      await server.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        complaints.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => complaints.push(error.error().message));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** All that a theme changes: a page is looked at whole in the light one. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe has against the page as it is shown now, one line a violation; of the dark theme its colours alone. */
export async function violations(page: Page): Promise<readonly string[]> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  // Legacy mode runs in the page alone, which has no frames, and only violations are worked out: half the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], ...(isDark && { runOnly: OF_COLOUR }) });
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`.slice(0, 600));
}

export async function planIdAt(server: string, name: string): Promise<string> {
  const response = await fetch(`${server}/api/plans`);
  const plans = (await response.json()) as readonly { readonly id: string; readonly name: string }[];
  const found = plans.find((plan) => plan.name === name);
  if (!found) throw new Error(`No plan is named ${name}.`);
  return found.id;
}
