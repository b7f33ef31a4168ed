import { quarterLabel, type Capability, type KeyResult, type Outcome } from '@northing/domain';
import { FactList, MaturitySquares, PanelSection } from '@northing/web-ui';
import type { ItemRef } from '../address/item-token.js';
import type { WordsContext } from '../plan/field-words.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { plainNumber } from '../words/numbers.js';
import { spanText } from '@northing/web-ui';
import { factsOf } from './facts.js';
import { ItemHistorySection, useItemHistory } from './item-history.js';
import { FactSections, ItemLink } from './item-parts.js';

interface DetailProps {
  readonly index: PlanIndex;
  readonly onOpen: (item: ItemRef) => void;
}

/** Everything a revision says of a capability. */
export function CapabilityDetail({
  capability,
  index,
  onOpen,
}: DetailProps & { readonly capability: Capability }) {
  const plan = usePlan();
  const context: WordsContext = { plan, index };
  const history = useItemHistory(plan.id, { type: 'capability', id: capability.id });
  const enablers = index.enablersOf.get(capability.id) ?? [];
  const outcomes = index.outcomesOf.get(capability.id) ?? [];
  const parts = index.content.capabilities.filter(({ parentId }) => parentId === capability.id);
  return (
    <>
      {parts.length === 0 && (
        <PanelSection title="Maturity">
          <MaturitySquares
            current={capability.currentMaturity}
            target={capability.targetMaturity}
            withFigures
          />
        </PanelSection>
      )}
      <LinkSection
        title="Parts"
        items={parts.map(({ id, name }) => ({ name, to: { type: 'capability' as const, id } }))}
        onOpen={onOpen}
      />
      <EnablerLinks title="Raised by" ids={enablers} index={index} onOpen={onOpen} />
      <LinkSection
        title="Needed for"
        items={outcomes.map((id) => ({
          name: index.outcomes.get(id)?.name ?? id,
          to: { type: 'outcome' as const, id },
        }))}
        onOpen={onOpen}
      />
      <FactSections
        facts={factsOf('capability', capability, ['name', 'currentMaturity', 'targetMaturity'], context)}
      />
      <ItemHistorySection history={history} context={context} />
    </>
  );
}

/** Everything a revision says of an outcome. */
export function OutcomeDetail({ outcome, index, onOpen }: DetailProps & { readonly outcome: Outcome }) {
  const plan = usePlan();
  const context: WordsContext = { plan, index };
  const history = useItemHistory(plan.id, { type: 'outcome', id: outcome.id });
  const capabilities = index.needsOf.get(outcome.id) ?? [];
  return (
    <>
      {outcome.keyResults.length > 0 && (
        <PanelSection title="Key results">
          <ul className="item-results">
            {outcome.keyResults.map((result) => (
              <KeyResultFacts key={result.id} result={result} />
            ))}
          </ul>
        </PanelSection>
      )}
      <LinkSection
        title="Needs"
        items={capabilities.map((id) => ({
          name: index.capabilities.get(id)?.name ?? id,
          to: { type: 'capability' as const, id },
        }))}
        onOpen={onOpen}
      />
      <FactSections facts={factsOf('outcome', outcome, ['name', 'keyResults'], context)} />
      <ItemHistorySection history={history} context={context} />
    </>
  );
}

function KeyResultFacts({ result }: { readonly result: KeyResult }) {
  const measured = (value: number | null) =>
    value === null ? 'Not set' : [plainNumber(value), result.unit].filter(Boolean).join(' ');
  return (
    <li>
      <p>{result.name}</p>
      <FactList
        facts={[
          { label: 'From', value: measured(result.baseline) },
          { label: 'To', value: measured(result.target) },
          { label: 'Now', value: measured(result.actual) },
          { label: 'Due', value: result.dueQuarter === null ? 'Not set' : quarterLabel(result.dueQuarter) },
        ]}
      />
    </li>
  );
}

interface LinkSectionProps {
  readonly title: string;
  readonly items: readonly { readonly name: string; readonly note?: string; readonly to: ItemRef }[];
  readonly onOpen: (item: ItemRef) => void;
}

function LinkSection({ title, items, onOpen }: LinkSectionProps) {
  if (items.length === 0) return null;
  return (
    <PanelSection title={title}>
      <ul className="item-list">
        {items.map((item) => (
          <ItemLink key={item.to.id} {...item} onOpen={onOpen} />
        ))}
      </ul>
    </PanelSection>
  );
}

function EnablerLinks({
  title,
  ids,
  index,
  onOpen,
}: DetailProps & { readonly title: string; readonly ids: readonly string[] }) {
  const items = ids.map((id) => {
    const enabler = index.enablers.get(id);
    const to = { type: 'enabler' as const, id };
    if (!enabler) return { name: id, to };
    return {
      name: enabler.name,
      note: spanText({ start: enabler.startQuarter, end: enabler.endQuarter }),
      to,
    };
  });
  return <LinkSection title={title} items={items} onOpen={onOpen} />;
}
