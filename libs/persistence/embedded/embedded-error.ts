/** The embedded database cannot start; the message is one sentence that says why and what to do. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
}
