import { expect, planIdAt, test, violations } from './journey.fixture.js';

const SAMPLE = 'Kestrel Building Supplies';
const OUTCOME = 'Win trade sales online';
const CAUSE = 'Trade web shop';

test('from the outcomes at risk to the enabler that causes it, to a slip test, and back by Back', async ({
  page,
  sample,
}) => {
  const plan = await planIdAt(sample, SAMPLE);
  await page.goto(`${sample}/revisions/review?plan=${plan}&rev=FY27Q2.r3`);
  const figure = page.getByRole('button', { name: /^Outcomes at risk/ });
  await expect(figure).toHaveText('1');
  await expect(page.getByText(`One outcome is at risk`).first()).toBeVisible();

  await page.getByRole('link', { name: 'Outcomes at risk' }).click();
  await expect(page).toHaveURL(/\/roadmap\/outcomes\?.*status=atRisk/);
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(2);

  await rows.nth(1).getByRole('button', { name: OUTCOME, exact: true }).click();
  const outcome = page.getByRole('complementary', { name: OUTCOME });
  await expect(outcome).toContainText('At risk');
  await expect(outcome).toContainText(CAUSE);

  await outcome.getByRole('link', { name: CAUSE, exact: true }).first().click();
  const enabler = page.getByRole('complementary', { name: CAUSE });
  await expect(enabler).toBeVisible();
  await page.goBack();
  await expect(outcome).toBeVisible();

  await outcome.getByRole('link', { name: `Slip test of ${CAUSE}` }).click();
  await expect(page).toHaveURL(/\/roadmap\/trace\?.*item=e01&slip=1/);
  await expect(page.getByRole('slider', { name: 'Slips by' })).toHaveValue('1');
  await expect(page.getByRole('list', { name: 'Move with it' })).toContainText('Trade customer mobile app');
  expect(await violations(page)).toEqual([]);

  await page.goBack();
  await expect(outcome).toBeVisible();
  await page.goBack();
  await expect(outcome).toBeHidden();
  await expect(page).toHaveURL(/status=atRisk/);
  await page.goBack();
  await expect(figure).toHaveText('1');
});
