import { daysOf, quarterLabel, type FiscalQuarter } from '@northing/domain';
import type { EnablerRow, TimelineModel } from './model.js';
import { spanText, statusWord } from './words.js';

/** A few words beside the pointer or the focused row; the row itself says the same to screen readers. */
export interface Tip {
  show(lines: readonly string[], at: { readonly x: number; readonly y: number }): void;
  hide(): void;
}

export function createTip(root: HTMLElement): Tip {
  const box = root.ownerDocument.createElement('div');
  box.className = 'n-timeline__tip';
  box.setAttribute('aria-hidden', 'true');
  box.hidden = true;
  root.append(box);
  return {
    show(lines, at) {
      box.replaceChildren(
        ...lines.filter(Boolean).map((line) => {
          const row = root.ownerDocument.createElement('div');
          row.textContent = line;
          return row;
        }),
      );
      box.hidden = false;
      const x = Math.max(4, Math.min(at.x, root.clientWidth - box.offsetWidth - 8));
      const below = at.y + 18;
      const fits = below + box.offsetHeight <= root.clientHeight - 4;
      const y = fits ? below : Math.max(4, at.y - box.offsetHeight - 10);
      box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    },
    hide() {
      box.hidden = true;
    },
  };
}

const dayFormat = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', year: 'numeric' });

function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return dayFormat.format(new Date(year ?? 0, (month ?? 1) - 1, date ?? 1));
}

export function enablerTip(row: EnablerRow, model: TimelineModel): readonly string[] {
  const { start, end } = row;
  const first = start === null ? '' : dayText(daysOf(start, model.calendar).first);
  const last = end === null ? '' : dayText(daysOf(end, model.calendar).last);
  const days = first && last ? `${first} – ${last}` : first || last;
  const facts = model.describe ? model.describe(row) : statusWord[row.status];
  const change = row.change ? row.change.label : '';
  return [
    row.name,
    [spanText(row), row.atRisk ? 'at risk' : ''].filter(Boolean).join(' · '),
    days,
    facts,
    change,
  ];
}

export function quarterTip(quarter: FiscalQuarter, model: TimelineModel): readonly string[] {
  const { first, last } = daysOf(quarter, model.calendar);
  return [quarterLabel(quarter), `${dayText(first)} – ${dayText(last)}`];
}
