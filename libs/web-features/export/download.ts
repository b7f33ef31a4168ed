/** Hands a file to the browser's downloads. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the press has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Lets the browser fetch a file of the server under the name the server gives it. */
export function downloadFrom(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.download = '';
  link.click();
}

/** `Kestrel Building Supplies` → `kestrel-building-supplies`: safe in every file system. */
export function fileStem(...parts: readonly string[]): string {
  const stem = parts
    .join('-')
    .normalize('NFKD')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return stem === '' ? 'northing' : stem.slice(0, 80);
}
