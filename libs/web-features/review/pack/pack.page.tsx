/** The review as printed pages. */
export function PackPage() {
  return null;
}
