import { actingHeaders } from './acting.js';

const NO_ANSWER = 'The server did not answer.';

async function refusalOf(send: () => Promise<Response>): Promise<string | null> {
  let response: Response;
  try {
    response = await send();
  } catch {
    return NO_ANSWER;
  }
  if (response.ok) return null;
  const body = (await response.json().catch(() => null)) as { readonly detail?: unknown } | null;
  return typeof body?.detail === 'string'
    ? body.detail
    : `The server refused the request (status ${response.status}).`;
}

/** Keeps a file with an insight; null when it was kept, else the sentence that says why not. */
export function sendInsightFile(planId: string, insightId: string, file: File): Promise<string | null> {
  const form = new FormData();
  form.append('file', file, file.name);
  const address = `/api/plans/${encodeURIComponent(planId)}/insights/${encodeURIComponent(insightId)}/files`;
  return refusalOf(() => fetch(address, { method: 'POST', body: form, headers: actingHeaders() }));
}

/** Deletes a file of an insight; null when it was deleted, else the sentence that says why not. */
export function removeInsightFile(planId: string, fileId: string): Promise<string | null> {
  const address = `/api/plans/${encodeURIComponent(planId)}/files/${encodeURIComponent(fileId)}`;
  return refusalOf(() => fetch(address, { method: 'DELETE', headers: actingHeaders() }));
}
