import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What answers with a reading of the database and a computation of its own, by field name; any other costs 1. */
const DEAR: Readonly<Record<string, number>> = {
  content: 200,
  comparison: 200,
  cumulative: 200,
  revisionSteps: 200,
  metrics: 200,
  figures: 200,
  recordsMetrics: 50,
  milestoneTrend: 200,
  slipBy: 200,
  slipForecast: 200,
  evidenceReuse: 200,
  promises: 200,
  itemHistory: 200,
  loadSample: 200,
  changes: 50,
  items: 50,
  changeRecords: 50,
  draft: 100,
  scenario: 100,
  formerEnablers: 200,
  removalConsequences: 200,
  edits: 50,
  chain: 1000,
  editBranch: 100,
};

/** Lists whose every entry is asked again. */
const TIMES: Readonly<Record<string, number>> = { plans: 5, revisions: 10, figures: 10, scenarios: 5 };

/** About four times the client's largest question; enough for two dozen comparisons at once. */
export const DEAREST_QUERY = 5000;

/** A validation rule: refuses questions that ask the same dear thing over and over under other names. */
export function limitCost(context: ValidationContext): ASTVisitor {
  const known = new Map<FragmentDefinitionNode, number>();

  function ofFragment(name: string): number {
    const fragment = context.getFragment(name);
    if (!fragment) return 0;
    const cost = known.get(fragment);
    if (cost !== undefined) return cost;
    // A fragment within itself is another rule's to refuse.
    known.set(fragment, 0);
    const counted = ofSelection(fragment.selectionSet);
    known.set(fragment, counted);
    return counted;
  }

  function ofSelection({ selections }: SelectionSetNode): number {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) cost += ofFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) cost += ofSelection(selection.selectionSet);
      else {
        const { name, selectionSet } = selection;
        const inside = selectionSet ? ofSelection(selectionSet) : 0;
        cost += (DEAR[name.value] ?? 1) + inside * (TIMES[name.value] ?? 1);
      }
    }
    return cost;
  }

  return {
    OperationDefinition: (operation) => {
      if (ofSelection(operation.selectionSet) <= DEAREST_QUERY) return;
      context.reportError(new GraphQLError('The question asks too much at once: divide it into several.'));
    },
  };
}
