import { capabilityTree } from '../plan/capability-tree.js';
import type { Enabler } from '../plan/enabler.js';
import { leafWeights } from '../plan/outcome-weights.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { DemandRequest } from '../records/records.js';
import { wordsIn } from './shared-words.js';

/** An item that may answer a request already, and why it is thought so. */
export interface SimilarItem {
  readonly id: string;
  readonly name: string;
  /** Words of the request that the item has too, as the request writes them. */
  readonly words: readonly string[];
  /** Outcomes of the request that the item serves through its links. */
  readonly outcomeIds: readonly string[];
}

export interface SimilarItems {
  readonly enablers: readonly SimilarItem[];
  readonly capabilities: readonly SimilarItem[];
}

type Asked = Pick<DemandRequest, 'title' | 'problem' | 'alignmentOutcomeIds'>;
type Planned = Pick<
  PlanContent,
  'enablers' | 'capabilities' | 'outcomeCapabilityLinks' | 'enablerCapabilityLinks'
>;

/** At most `most` of each that a plan holds already, the likest first [Q5]. */
export function similarItems(request: Asked, content: Planned, most = 5): SimilarItems {
  const words = wordsIn(request.title, request.problem);
  const wanted = new Set(request.alignmentOutcomeIds);
  const served = outcomesByCapability(content);
  const ofEnabler = outcomesByEnabler(content, served);
  const compare = (
    id: string,
    name: string,
    texts: readonly (string | null)[],
    outcomes: Ids,
  ): SimilarItem => {
    const own = wordsIn(...texts);
    const shared = [...words].filter(([stem]) => own.has(stem)).map(([, word]) => word);
    return { id, name, words: shared, outcomeIds: [...wanted].filter((outcome) => outcomes.has(outcome)) };
  };
  const enablers = content.enablers
    .filter(mayAnswer)
    .map(({ id, name, scope, deliverables }) =>
      compare(id, name, [name, scope, ...deliverables], ofEnabler.get(id) ?? NONE),
    );
  const capabilities = content.capabilities.map(({ id, name }) =>
    compare(id, name, [name], served.get(id) ?? NONE),
  );
  return { enablers: likest(enablers, most), capabilities: likest(capabilities, most) };
}

type Ids = ReadonlySet<string>;
const NONE: Ids = new Set();

function mayAnswer({ stage }: Pick<Enabler, 'stage'>): boolean {
  return stage !== 'stopped' && stage !== 'retired';
}

function outcomesByCapability(content: Planned): ReadonlyMap<string, Ids> {
  const served = new Map<string, Set<string>>();
  for (const [outcomeId, leaves] of leafWeights(content, capabilityTree(content.capabilities))) {
    for (const id of leaves.keys()) add(served, id, outcomeId);
  }
  return served;
}

function outcomesByEnabler(
  { enablerCapabilityLinks }: Planned,
  served: ReadonlyMap<string, Ids>,
): ReadonlyMap<string, Ids> {
  const outcomes = new Map<string, Set<string>>();
  for (const { enablerId, capabilityId } of enablerCapabilityLinks) {
    for (const outcomeId of served.get(capabilityId) ?? NONE) add(outcomes, enablerId, outcomeId);
  }
  return outcomes;
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key) ?? new Set();
  sets.set(key, known.add(value));
}

function likest(items: readonly SimilarItem[], most: number): readonly SimilarItem[] {
  return items
    .filter(({ words, outcomeIds }) => words.length + outcomeIds.length > 0)
    .toSorted(
      (a, b) =>
        b.words.length - a.words.length ||
        b.outcomeIds.length - a.outcomeIds.length ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    )
    .slice(0, most);
}
