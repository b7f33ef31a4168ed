/** One measured figure beside its limit. */
export interface Figure {
  /** The target's name in the product's performance targets, e.g. `P1`; empty for figures without one. */
  readonly target: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The limit the value is held against, and on which side of it is good. */
  readonly limit?: { readonly at: number; readonly good: 'below' | 'above' };
}

export interface Section {
  readonly title: string;
  readonly figures: readonly Figure[];
}

export function verdict({ value, limit }: Figure): 'met' | 'missed' | '' {
  if (!limit) return '';
  const met = limit.good === 'below' ? value <= limit.at : value >= limit.at;
  return met ? 'met' : 'missed';
}

/** A section as aligned text, one figure a line. */
export function printSection({ title, figures }: Section): string {
  const rows = figures.map((figure) => [
    figure.target,
    figure.what,
    `${format(figure.value)} ${figure.unit}`.trim(),
    figure.limit
      ? `${figure.limit.good === 'below' ? '≤' : '≥'} ${format(figure.limit.at)} ${figure.unit}`.trim()
      : '',
    verdict(figure),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`\n${title}`, '─'.repeat(title.length), ...lines].join('\n');
}

function format(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
