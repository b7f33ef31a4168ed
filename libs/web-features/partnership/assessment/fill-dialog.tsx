import {
  ASSESSMENT_SIDE_LABELS,
  ASSESSMENT_SIDES,
  type Assessment,
  type AssessmentSide,
  type FiscalQuarter,
} from '@northing/domain';
import { RadioChoice } from '@northing/web-ui';
import { useState, type ReactNode } from 'react';
import { AnswerDialog } from '../../answering/answer-dialog.js';
import { useAnswer } from '../../answering/use-answer.js';
import { nameOf } from '../../plan/plan-frame.js';
import { usePlan, useToday } from '../../shell/plan-context.js';
import { dayLabel } from '../../words/dates.js';
import { ownFinding } from './assessment-state.js';
import { FINDING_FIELDS } from './finding-fields.js';
import { FindingForm } from './finding-form.js';
import { findingOf, heldFindingFlaws } from './held-finding.js';
import { useSpeaking } from './speaking.js';
import { useAssessmentActions } from './use-assessment-actions.js';

interface FillDialogProps {
  readonly title: string;
  /** What stands above the form. */
  readonly top: ReactNode;
  readonly unitId: string;
  readonly quarter: FiscalQuarter;
  readonly instrument: Assessment['instrument'];
  readonly assessment: Assessment | null;
  readonly onClose: () => void;
}

/** One side’s own finding; the other side’s is not shown before both are in. */
export function FillDialog(props: FillDialogProps) {
  const { title, top, unitId, quarter, instrument, assessment, onClose } = props;
  const plan = usePlan();
  const actions = useAssessmentActions(plan.id);
  const speaking = useSpeaking(unitId);
  const [side, setSide] = useState<AssessmentSide>(speaking.side);
  const [held, setHeld] = useState(() => ownFinding(assessment, instrument, side));
  const answering = useAnswer<Assessment>(FINDING_FIELDS, () => Promise.resolve(onClose()));
  const speakFor = (next: AssessmentSide) => {
    setSide(next);
    setHeld(ownFinding(assessment, instrument, next));
  };
  const send = () =>
    void answering.send(heldFindingFlaws(held), () =>
      actions.fill({ businessUnitId: unitId, quarter }, side, findingOf(held)),
    );
  return (
    <AnswerDialog
      wide
      title={title}
      description="Each side finds by itself. What the other side found is shown once both are in."
      action={`Give the finding of ${side === 'it' ? 'IT' : 'the business'}`}
      refused={speaking.refused[side]}
      {...{ answering, onClose }}
      onSend={send}
    >
      {top}
      <SideChoice {...{ assessment, side }} onSide={speakFor} refused={speaking.refused} />
      <FindingForm held={held} onChange={setHeld} flawOf={answering.flawOf} />
    </AnswerDialog>
  );
}

interface SideChoiceProps extends Pick<FillDialogProps, 'assessment'> {
  readonly side: AssessmentSide;
  readonly refused: Readonly<Record<AssessmentSide, string | null>>;
  readonly onSide: (side: AssessmentSide) => void;
}

function SideChoice({ assessment, side, refused, onSide }: SideChoiceProps) {
  const { people } = usePlan();
  const today = useToday();
  const stands = (of: AssessmentSide): string => {
    const given = assessment?.sides[of] ?? null;
    if (given === null) return refused[of] ?? 'Has not given its finding yet.';
    return `Given by ${nameOf(people, given.byId) ?? given.byId}, ${dayLabel(given.on, today)}.`;
  };
  return (
    <RadioChoice
      legend="For which side?"
      options={ASSESSMENT_SIDES.map((value) => ({
        value,
        label: ASSESSMENT_SIDE_LABELS[value],
        description: stands(value),
      }))}
      value={side}
      onChange={onSide}
    />
  );
}
