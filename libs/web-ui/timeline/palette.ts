/** The light values of the design tokens that drawings use; what is exported is always light. */
export const LIGHT_PALETTE = {
  surface: '#ffffff',
  'surface-2': '#f2f2ef',
  band: '#f2f2ee',
  line: '#e5e5e0',
  'line-strong': '#8b8c88',
  text: '#1b1c1f',
  'text-2': '#53555a',
  'text-3': '#66686d',
  'text-inv': '#ffffff',
  ink: '#1b1c1f',
  ring: '#1b5fd6',
  'bar-delivered': '#465573',
  'bar-delivered-text': '#ffffff',
  'bar-progress': '#d9e0f0',
  'bar-elapsed': '#b6c3e0',
  'bar-progress-line': '#6b7ca6',
  'bar-text': '#1e2a45',
  'bar-planned': '#eef1f8',
  'bar-planned-line': '#8594b8',
  'bar-proposed-line': '#7d8491',
  added: '#00664d',
  'added-line': '#0b8a6a',
  'added-bg': '#def3ec',
  removed: '#a13207',
  'removed-line': '#cf500f',
  'removed-bg': '#fcebe2',
  moved: '#1650b3',
  'moved-line': '#2d6cd8',
  'moved-bg': '#e4edfc',
  changed: '#86286a',
  'changed-line': '#b0448b',
  'changed-bg': '#f8e7f3',
  risk: '#754700',
  'risk-line': '#b37400',
  'risk-bg': '#fbf0d6',
} as const satisfies Record<string, string>;

export type ColorToken = keyof typeof LIGHT_PALETTE;
export type Palette = Readonly<Record<ColorToken, string>>;

const TOKENS = Object.keys(LIGHT_PALETTE) as ColorToken[];

/** The values in force on an element: theme, contrast and forced colours included. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const entries = TOKENS.map((token) => [
    token,
    style.getPropertyValue(`--${token}`).trim() || LIGHT_PALETTE[token],
  ]);
  return Object.fromEntries(entries) as Palette;
}

/** Fonts of drawings when no style sheet says otherwise. */
export const FONT_FAMILY =
  '"Inter Variable", Inter, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
