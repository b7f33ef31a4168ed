import {
  INTERVENTION_KIND_LABELS,
  proposedInterventions,
  type Intervention,
  type InterventionKind,
  type InterventionPlan,
  type InterventionProposal,
  type InterventionState,
} from '@northing/domain';
import { Button, useToast } from '@northing/web-ui';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useActing } from '../../acting/acting.js';
import { usePlan } from '../../shell/plan-context.js';
import { stepText } from './brief.js';
import { InterventionRow } from './intervention-row.js';
import { UnitCard } from './unit-card.js';
import { ofUnit, type UnitFacts } from './unit-facts.js';
import { useInterventionActions } from './use-intervention-actions.js';

const InterventionDialog = lazy(async () => ({
  default: (await import('./intervention-dialog.js')).InterventionDialog,
}));

type Doing =
  | { readonly kind: 'open'; readonly start: InterventionPlan }
  | { readonly kind: 'amend'; readonly intervention: Intervention };

/** What is done to lift the unit, what it changed, and what could be done. */
export function InterventionsSection({ facts }: { readonly facts: UnitFacts }) {
  const { records } = facts;
  const [doing, setDoing] = useState<Doing | null>(null);
  const { move, busy } = useMove();
  const own = ofUnit(records.interventions, facts);
  const proposal = useMemo(
    () =>
      proposedInterventions(records.assessments, records.interventions).find(
        ({ businessUnitId }) => businessUnitId === facts.unitId,
      ) ?? null,
    [records, facts],
  );
  return (
    <UnitCard title="Interventions">
      {own.length > 0 && (
        <ul className="unit-list">
          {own.map((intervention) => (
            <InterventionRow
              key={intervention.id}
              {...{ intervention, busy }}
              assessments={records.assessments}
              onMove={(state) => void move(intervention, state)}
              onEdit={() => setDoing({ kind: 'amend', intervention })}
            />
          ))}
        </ul>
      )}
      <Proposals proposal={proposal} onOpen={(start) => setDoing({ kind: 'open', start })} />
      <Suspense fallback={null}>
        {doing && (
          <InterventionDialog
            name={facts.name}
            {...(doing.kind === 'open'
              ? { start: doing.start, intervention: null }
              : { start: doing.intervention, intervention: doing.intervention })}
            onClose={() => setDoing(null)}
          />
        )}
      </Suspense>
    </UnitCard>
  );
}

function useMove() {
  const { id } = usePlan();
  const toast = useToast();
  const actions = useInterventionActions(id);
  const [busy, setBusy] = useState(false);
  const move = async (intervention: Intervention, state: InterventionState) => {
    setBusy(true);
    const answer = await actions.move(intervention.id, state);
    if (answer.kind === 'refused') toast({ text: answer.message });
    setBusy(false);
  };
  return { move, busy };
}

interface ProposalsProps {
  readonly proposal: InterventionProposal | null;
  readonly onOpen: (start: InterventionPlan) => void;
}

/** What the gap to the reachable level calls for; nothing beyond it. */
function Proposals({ proposal, onOpen }: ProposalsProps) {
  const { refusal } = useActing(usePlan());
  if (!proposal) {
    return (
      <p className="partner-none">
        – Proposals follow from an agreed partner maturity; none is agreed with this unit yet.
      </p>
    );
  }
  return (
    <div>
      <p className="partner-none">{stepText(proposal)}</p>
      {proposal.kinds.length > 0 && (
        <div className="unit-row" role="group" aria-label="Proposed interventions">
          {proposal.kinds.map((kind) => (
            <Button
              key={kind}
              size="sm"
              disabledReason={refusal('intervene')}
              onClick={() => onOpen(planOf(proposal, kind))}
            >
              Open: {INTERVENTION_KIND_LABELS[kind].toLowerCase()}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function planOf(
  { businessUnitId, fromLevel, toLevel }: InterventionProposal,
  kind: InterventionKind,
): InterventionPlan {
  return {
    ...{ businessUnitId, kind, fromLevel, toLevel: toLevel ?? fromLevel },
    ...{ description: null, ownerId: null },
  };
}
