import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

export interface DrawnLabels {
  readonly labels: number;
  /** Pairs of labels that cover each other, as text. */
  readonly overlaps: readonly string[];
}

/** Exports the timeline and measures, in the browser's own layout of it, whether any two labels overlap. */
export async function overlappingLabels(page: Page): Promise<DrawnLabels> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'SVG' }).click(),
  ]);
  const svg = await readFile(await file.path(), 'utf8');
  return page.evaluate((source) => {
    const holder = document.createElement('div');
    holder.innerHTML = source;
    holder.style.position = 'absolute';
    document.body.append(holder);
    const boxes = [...holder.querySelectorAll('text')]
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .sort((a, b) => a.box.top - b.box.top);
    holder.remove();
    const overlaps: string[] = [];
    // Half a pixel is how far the rounding of two measures may differ.
    const slack = 0.5;
    boxes.forEach((one, at) => {
      for (const other of boxes.slice(at + 1)) {
        if (other.box.top > one.box.bottom - slack) break;
        const beside = other.box.left >= one.box.right - slack || one.box.left >= other.box.right - slack;
        if (!beside) overlaps.push(`${one.text} / ${other.text}`);
      }
    });
    return { labels: boxes.length, overlaps };
  }, svg);
}
