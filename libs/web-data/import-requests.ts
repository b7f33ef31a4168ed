import type {
  FileSettings,
  ImportOptions,
  ImportProgress,
  ImportReport,
  ReportEntry,
  TablePreview,
} from './import-types.js';

/** The server said why it did not even look at the files, or did not answer. */
export interface RequestFailed {
  readonly kind: 'failed';
  readonly message: string;
}

export type PreviewAnswer =
  | { readonly kind: 'preview'; readonly preview: TablePreview }
  | { readonly kind: 'broken'; readonly errors: readonly ReportEntry[] }
  | RequestFailed;

export type ImportAnswer =
  { readonly kind: 'report'; readonly report: ImportReport } | { readonly kind: 'cancelled' } | RequestFailed;

const NO_ANSWER: RequestFailed = { kind: 'failed', message: 'The server did not answer.' };

/** The sentence of a problem document, or what the status means. */
function failureOf(status: number, body: unknown): RequestFailed {
  const detail = (body as { readonly detail?: unknown } | null)?.detail;
  if (typeof detail === 'string') return { kind: 'failed', message: detail };
  return { kind: 'failed', message: `The server refused the request (status ${status}).` };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a table file holds; nothing is written. */
export async function previewTable(
  file: File,
  options: FileSettings & { readonly planId?: string },
  signal?: AbortSignal,
): Promise<PreviewAnswer> {
  const form = new FormData();
  form.append('options', JSON.stringify(options));
  form.append('file', file, file.name);
  let response: Response;
  try {
    response = await fetch('/api/import/preview', { method: 'POST', body: form, ...(signal && { signal }) });
  } catch {
    return NO_ANSWER;
  }
  const body: unknown = parse(await response.text());
  if (response.ok) return { kind: 'preview', preview: body as TablePreview };
  const errors = (body as { readonly errors?: readonly ReportEntry[] } | null)?.errors;
  return errors ? { kind: 'broken', errors } : failureOf(response.status, body);
}

interface ImportRun {
  /** Share of the files that has left the browser, 0 to 1. */
  readonly onUpload?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends files to be imported, or only checked. The browser tells how far the upload is through XMLHttpRequest alone. */
export function importFiles(
  files: readonly File[],
  options: ImportOptions,
  { onUpload, signal }: ImportRun = {},
): Promise<ImportAnswer> {
  const form = new FormData();
  form.append('options', JSON.stringify(options));
  for (const file of files) form.append('file', file, file.name);
  const { promise, resolve } = withResolvers<ImportAnswer>();
  const request = new XMLHttpRequest();
  request.open('POST', '/api/import');
  request.upload.onprogress = ({ loaded, total }) => onUpload?.(total > 0 ? loaded / total : 0);
  request.onerror = () => resolve(NO_ANSWER);
  request.onabort = () => resolve({ kind: 'cancelled' });
  request.onload = () => resolve(answerOf(request.status, parse(request.responseText)));
  signal?.addEventListener('abort', () => request.abort(), { once: true });
  if (signal?.aborted) resolve({ kind: 'cancelled' });
  else request.send(form);
  return promise;
}

function answerOf(status: number, body: unknown): ImportAnswer {
  const report = body as Partial<ImportReport> | null;
  if ((status === 200 || status === 422) && report?.errors && report.counts) {
    return { kind: 'report', report: report as ImportReport };
  }
  return failureOf(status, body);
}

function withResolvers<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** How far the import with this token is; null when the server does not know it (yet). */
export async function importProgress(token: string): Promise<ImportProgress | null> {
  try {
    const response = await fetch(`/api/imports/${encodeURIComponent(token)}`);
    return response.ok ? ((await response.json()) as ImportProgress) : null;
  } catch {
    return null;
  }
}
