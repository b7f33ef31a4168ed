import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const FIXTURES = join(import.meta.dirname, '../fixtures');

export interface Entry {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

export interface Report {
  readonly planId: string | null;
  readonly dryRun: boolean;
  readonly format: string;
  readonly revisions: readonly {
    readonly id: string;
    readonly sequence: number;
    readonly anchorQuarter: string;
  }[];
  readonly counts: Readonly<Record<'outcomes' | 'capabilities' | 'enablers' | 'links', number>>;
  readonly skipped: number;
  readonly warnings: readonly Entry[];
  readonly errors: readonly Entry[];
  readonly warningCount: number;
  readonly errorCount: number;
}

export interface ListedPlan {
  readonly id: string;
  readonly name: string;
  readonly workspaceId: string;
  readonly revisions: readonly {
    readonly id: string;
    readonly sequence: number;
    readonly anchorQuarter: string;
    readonly state: string;
  }[];
}

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

export interface FileToSend {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

export function fixture(path: string): FileToSend {
  return { name: path.split('/').at(-1)!, content: readFileSync(join(FIXTURES, path)) };
}

export function json<T>(path: string): T {
  return JSON.parse(readFileSync(join(FIXTURES, path), 'utf8')) as T;
}

function form(files: readonly FileToSend[], options?: unknown): FormData {
  const body = new FormData();
  for (const { name, content } of files) body.append('file', new Blob([content]), name);
  if (options !== undefined)
    body.append('options', typeof options === 'string' ? options : JSON.stringify(options));
  return body;
}

export interface Answer<T> {
  readonly status: number;
  readonly type: string;
  readonly body: T;
}

async function answer<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, body: (type.includes('json') ? JSON.parse(text) : text) as T };
}

/** Imports files; the answer is a report, or a problem. */
export async function importFiles(
  url: string,
  files: readonly FileToSend[],
  options?: unknown,
): Promise<Answer<Report & Problem>> {
  return answer(await fetch(`${url}/api/import`, { method: 'POST', body: form(files, options) }));
}

export async function preview<T>(
  url: string,
  files: readonly FileToSend[],
  options?: unknown,
): Promise<Answer<T>> {
  return answer(await fetch(`${url}/api/import/preview`, { method: 'POST', body: form(files, options) }));
}

export async function get<T>(url: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
  return answer(await fetch(url, { headers }));
}

export async function listPlans(url: string): Promise<readonly ListedPlan[]> {
  return (await get<readonly ListedPlan[]>(`${url}/api/plans`)).body;
}

export interface GraphqlAnswer<T> {
  readonly data?: T;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export async function graphql<T>(
  url: string,
  query: string,
  variables?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphqlAnswer<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphqlAnswer<T>;
}
