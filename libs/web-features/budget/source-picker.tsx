import { isUnfinished, REVISION_STATE_LABELS, type RevisionHead } from '@northing/domain';
import { Button, Menu, type MenuItem } from '@northing/web-ui';
import { ChevronDown } from 'lucide-react';
import type { BudgetSource } from '../address/budget-view.js';
import { findRevision, revisionLabel, revisionToken } from '../address/revision-token.js';
import { useScenarios } from '../scenarios/use-scenarios.js';
import { usePlan } from '../shell/plan-context.js';

interface SourcePickerProps {
  readonly source: BudgetSource | null;
  readonly onChoose: (source: BudgetSource) => void;
}

/** Whose list is shown, and the way to another: draft, scenarios, revisions. */
export function SourcePicker({ source, onChoose }: SourcePickerProps) {
  const { id, revisions } = usePlan();
  const { loaded } = useScenarios(id);
  const scenarios = loaded.kind === 'ready' ? loaded.value.filter(({ state }) => state === 'open') : [];
  const [draft, fixed] = [revisions.filter(isUnfinished), revisions.filter((each) => !isUnfinished(each))];
  const current = source && findRevisionOf(source, revisions);
  const name =
    source?.kind === 'scenario'
      ? (scenarios.find((scenario) => scenario.id === source.id)?.name ?? 'Scenario')
      : current
        ? revisionLabel(current)
        : 'Choose';
  const revisionItem = (revision: RevisionHead): MenuItem => ({
    id: revision.id,
    label: revisionLabel(revision),
    note: REVISION_STATE_LABELS[revision.state],
    checked: revision === current,
    onSelect: () =>
      onChoose(
        isUnfinished(revision) ? { kind: 'draft' } : { kind: 'revision', rev: revisionToken(revision) },
      ),
  });
  const scenarioItems = scenarios.map((scenario): MenuItem => ({
    id: scenario.id,
    label: scenario.name,
    checked: source?.kind === 'scenario' && source.id === scenario.id,
    onSelect: () => onChoose({ kind: 'scenario', id: scenario.id }),
  }));
  const sections = [
    { id: 'draft', label: 'Draft', items: draft.map(revisionItem) },
    { id: 'scenarios', label: 'Scenarios', items: scenarioItems },
    { id: 'revisions', label: 'Revisions', items: fixed.toReversed().map(revisionItem) },
  ];
  return (
    <Menu
      align="end"
      trigger={
        <Button className="app-picker" aria-label={`List of: ${name}`}>
          <span className="app-picker__name">{name}</span>
          {current && <span className="app-picker__note">{REVISION_STATE_LABELS[current.state]}</span>}
          <ChevronDown aria-hidden size={14} />
        </Button>
      }
      sections={sections.filter(({ items }) => items.length > 0)}
    />
  );
}

function findRevisionOf(source: BudgetSource, revisions: readonly RevisionHead[]): RevisionHead | null {
  if (source.kind === 'scenario') return null;
  const found =
    source.kind === 'draft' ? revisions.findLast(isUnfinished) : findRevision(source.rev, revisions);
  return found ?? null;
}
