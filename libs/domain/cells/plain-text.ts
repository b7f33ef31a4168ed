/** Text that a spreadsheet would run as a formula, whether or not apostrophes already stand before it. */
const COULD_RUN = /^'*[=+\-@\t\r]/u;

/** Text for a cell that must not run as a formula: an apostrophe goes before what could. */
export function neutralised(text: string): string {
  return COULD_RUN.test(text) ? `'${text}` : text;
}

/** The text that was neutralised; any other text as it is. */
export function restored(text: string): string {
  return /^'+[=+\-@\t\r]/u.test(text) ? text.slice(1) : text;
}

/** Text of a cell without margins; null when nothing is left. White space inside stays as it is. */
export function trimmedText(text: string): string | null {
  const trimmed = restored(text.trim());
  return trimmed === '' ? null : trimmed;
}

/** A readable id from a name: lower case, digits and letters joined by hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);
}
