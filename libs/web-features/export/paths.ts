/** Where the server gives documents and tables (the contract of its HTTP files). */
const planPath = (planId: string) => `/api/plans/${encodeURIComponent(planId)}`;

export function planDocumentPath(planId: string): string {
  return `${planPath(planId)}/plan.json`;
}

export function revisionTablePath(planId: string, sequence: number, format: 'xlsx' | 'csv'): string {
  return `${planPath(planId)}/revisions/${sequence}/table.${format}`;
}

/** The list of a fiscal year: of a revision or draft by its number, or of a scenario. */
export function budgetPath(
  planId: string,
  of: { readonly sequence: number } | { readonly scenarioId: string },
  fiscalYear: number,
): string {
  const source =
    'sequence' in of ? `revisions/${of.sequence}` : `scenarios/${encodeURIComponent(of.scenarioId)}`;
  return `${planPath(planId)}/${source}/budget.xlsx?year=${fiscalYear}`;
}

export function comparisonPath(
  planId: string,
  pair: { readonly from: number; readonly to: number },
  format: 'json' | 'xlsx' | 'csv',
): string {
  return `${planPath(planId)}/comparison.${format}?from=${pair.from}&to=${pair.to}`;
}
