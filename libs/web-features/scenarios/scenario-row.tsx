import type { RevisionHead } from '@northing/domain';
import { Button, buttonClass, Checkbox, StatusChip } from '@northing/web-ui';
import { Link } from 'react-router';
import { scenarioAddress } from '../address/draft-view.js';
import { revisionLabel } from '../address/revision-token.js';
import { mergeAddress } from '../address/scenarios-view.js';
import { nameOf } from '../plan/plan-frame.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { SCENARIO_STATE_LABELS } from '../words/scenario-states.js';
import { dayLabel } from '../words/dates.js';
import type { Scenario } from './read-scenarios.js';

interface ScenarioRowProps {
  readonly scenario: Scenario;
  readonly isBeside: boolean;
  /** Why it cannot stand side by side with those chosen; null when it can. */
  readonly besideRefused: string | null;
  readonly onBeside: (isBeside: boolean) => void;
  readonly onDiscard: () => void;
}

/** One scenario: what it is, where it comes from, and what can be done with it. */
export function ScenarioRow(props: ScenarioRowProps) {
  const { scenario, isBeside, besideRefused, onBeside, onDiscard } = props;
  const plan = usePlan();
  const today = useToday();
  const { id, name, state, createdById, createdAt } = scenario;
  return (
    <tr>
      <td>
        {besideRefused === null ? (
          <Checkbox
            label={<span className="n-hidden">Compare {name}</span>}
            checked={isBeside}
            onChange={onBeside}
          />
        ) : (
          <span className="n-hidden">{besideRefused}</span>
        )}
      </td>
      <th scope="row">
        <Link to={scenarioAddress(id, { plan: plan.id })}>{name}</Link>
      </th>
      <td>
        <StatusChip tone={state === 'open' ? 'line' : 'neutral'}>{SCENARIO_STATE_LABELS[state]}</StatusChip>
      </td>
      <td>{originWords(scenario, plan.revisions)}</td>
      <td>{nameOf(plan.people, createdById) ?? 'Not known'}</td>
      <td>{createdAt === null ? 'Not known' : dayLabel(createdAt.slice(0, 10), today)}</td>
      <td>
        {state === 'open' && (
          <span className="scenarios__actions">
            <OpenActions {...{ scenario, onDiscard }} />
          </span>
        )}
      </td>
    </tr>
  );
}

/** “FY27 Q1 r3”, or the draft as it stood then. */
export function originWords(
  { baseRevisionId, fromDraft }: Pick<Scenario, 'baseRevisionId' | 'fromDraft'>,
  revisions: readonly RevisionHead[],
): string {
  const base = revisions.find(({ id }) => id === baseRevisionId);
  if (!base) return fromDraft ? 'The draft' : 'A revision that was given up';
  return fromDraft ? `The draft on ${revisionLabel(base)}` : revisionLabel(base);
}

type OpenActionsProps = Pick<ScenarioRowProps, 'scenario' | 'onDiscard'>;

function OpenActions({ scenario: { id, name }, onDiscard }: OpenActionsProps) {
  const { id: plan, revisions } = usePlan();
  const refused = revisions.at(-1)?.state === 'draft' ? null : 'The plan has no draft to merge into';
  const small = buttonClass({ size: 'sm' });
  return (
    <>
      {refused === null ? (
        <>
          <Link className={small} to={mergeAddress(id, { plan })} aria-label={`Merge ${name}`}>
            Merge
          </Link>
          <Link
            className={small}
            to={mergeAddress(id, { plan, as: 'rebase' })}
            aria-label={`Re-base ${name}`}
          >
            Re-base
          </Link>
        </>
      ) : (
        <>
          <Button size="sm" disabledReason={refused} aria-label={`Merge ${name}`}>
            Merge
          </Button>
          <Button size="sm" disabledReason={refused} aria-label={`Re-base ${name}`}>
            Re-base
          </Button>
        </>
      )}
      <Button size="sm" variant="quiet" aria-label={`Discard ${name}`} onClick={onDiscard}>
        Discard
      </Button>
    </>
  );
}
