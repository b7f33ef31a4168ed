import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { expect, test, violations } from './journey.fixture.js';
import { startWithDraft, type DraftServer } from './open-draft.fixture.js';

let server: DraftServer;
let planId: string;

test.beforeAll(async () => {
  test.setTimeout(60_000);
  server = await startWithDraft();
  ({ planId } = server);
});
test.afterAll(() => server.stop());

/** What the page exports, as a workbook. */
async function exported(page: Page): Promise<ExcelJS.Workbook> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export XLSX' }).click(),
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await file.path());
  return book;
}

async function importBook(page: Page, book: ExcelJS.Workbook): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'people-and-money.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  });
}

const cellOf = (book: ExcelJS.Workbook, sheet: string, address: string) =>
  book.getWorksheet(sheet)!.getCell(address);

test('people and money go out as a workbook and come back as one edit, whole or not at all', async ({
  page,
}) => {
  await page.goto(`${server.url}/revisions/draft?plan=${planId}&show=resources`);
  const book = await exported(page);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Capacity', 'Envelopes']);

  const [fte, amount] = [cellOf(book, 'Capacity', 'B2'), cellOf(book, 'Envelopes', 'B2')];
  const before = fte.value;
  fte.value = -1;
  amount.value = 'plenty';
  await importBook(page, book);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Nothing was imported.');
  await expect(alert).toContainText('Capacity, row 2, column B (FY27 Q4): −1 is negative.');
  await expect(alert).toContainText('Envelopes, row 2, column B (Mandatory): “plenty” is no number.');
  await expect(page.getByText(/^0 changes/)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  fte.value = 77;
  amount.value = 4321;
  await importBook(page, book);
  await expect(page.getByText('Imported 2 changed figures')).toBeVisible();
  await expect(alert).toBeHidden();
  await expect(page.getByText(/^2 changes/)).toBeVisible();
  const again = await exported(page);
  expect([cellOf(again, 'Capacity', 'B2').value, cellOf(again, 'Envelopes', 'B2').value]).toEqual([77, 4321]);

  await page.getByRole('region', { name: 'People and money' }).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^0 changes/)).toBeVisible();
  expect(cellOf(await exported(page), 'Capacity', 'B2').value).toBe(before);
});
