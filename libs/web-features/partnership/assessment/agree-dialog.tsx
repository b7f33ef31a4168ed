import { type Assessment } from '@northing/domain';
import { Button } from '@northing/web-ui';
import { useState, type ReactNode } from 'react';
import { AnswerDialog } from '../../answering/answer-dialog.js';
import { useAnswer } from '../../answering/use-answer.js';
import { nameOf } from '../../plan/plan-frame.js';
import { usePlan, useToday } from '../../shell/plan-context.js';
import { dayLabel } from '../../words/dates.js';
import { proposedFinding } from './assessment-state.js';
import { Differences } from './differences.js';
import { FINDING_FIELDS } from './finding-fields.js';
import { FindingForm } from './finding-form.js';
import { FindingFacts } from './finding-facts.js';
import { findingOf, heldFindingFlaws } from './held-finding.js';
import { useSpeaking } from './speaking.js';
import { useAssessmentActions } from './use-assessment-actions.js';

interface AgreeDialogProps {
  readonly title: string;
  /** What stands above the form. */
  readonly top: ReactNode;
  readonly unitId: string;
  readonly assessment: Assessment;
  readonly onClose: () => void;
}

/** Both sides are in: where they differ, what one proposes, and the other accepts. */
export function AgreeDialog({ title, top, unitId, assessment, onClose }: AgreeDialogProps) {
  const plan = usePlan();
  const actions = useAssessmentActions(plan.id);
  const speaking = useSpeaking(unitId);
  const { proposal } = assessment;
  const mayAccept = proposal !== null && proposal.side !== speaking.side;
  const [proposing, setProposing] = useState(!mayAccept);
  const [held, setHeld] = useState(() => proposedFinding(assessment, speaking.side));
  const answering = useAnswer<Assessment>(FINDING_FIELDS, () => Promise.resolve(onClose()));
  const send = () =>
    void (proposing
      ? answering.send(heldFindingFlaws(held), () => actions.propose(assessment.id, findingOf(held)))
      : answering.send([], () => actions.accept(assessment.id)));
  return (
    <AnswerDialog
      wide
      title={title}
      description="One side proposes what to agree on, the other accepts it. It counts once both agree."
      action={proposing ? 'Propose to agree on this' : 'Accept the proposal'}
      refused={speaking.refused[speaking.side]}
      {...{ answering, onClose }}
      onSend={send}
    >
      {top}
      <Differences assessment={assessment} />
      {proposal && <ProposalFacts assessment={assessment} />}
      {proposing ? (
        <FindingForm held={held} onChange={setHeld} flawOf={answering.flawOf} />
      ) : (
        <div>
          <Button onClick={() => setProposing(true)}>Propose something else</Button>
        </div>
      )}
    </AnswerDialog>
  );
}

function ProposalFacts({ assessment }: Pick<AgreeDialogProps, 'assessment'>) {
  const { people } = usePlan();
  const today = useToday();
  const { proposal } = assessment;
  if (!proposal) return null;
  const who = nameOf(people, proposal.byId) ?? proposal.byId;
  return (
    <section aria-label="Proposal">
      <h3>{`Proposed by ${who} for ${proposal.side === 'it' ? 'IT' : 'the business'}, ${dayLabel(proposal.on, today)}`}</h3>
      <FindingFacts assessment={assessment} />
    </section>
  );
}
