import {
  answerFlaws,
  REQUIREMENTS,
  REQUIREMENT_LABELS,
  type DemandAnswers,
  type DemandRequest,
  type FieldFlaw,
  type Outcome,
} from '@northing/domain';
import { Checkbox, RadioChoice, Select, TextArea, TextField, type ReferenceOption } from '@northing/web-ui';
import { TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { AnswerDialog } from '../answering/answer-dialog.js';
import { unitChoices } from '../answering/unit-choices.js';
import { useAnswer, type Answering } from '../answering/use-answer.js';
import type { DemandAnswer } from './use-demand.js';

/** Answers while they are given: how the need comes is not assumed. */
export type HeldAnswers = Omit<DemandAnswers, 'requirement'> & {
  readonly requirement: DemandRequest['requirement'] | null;
};

export const NO_ANSWERS: HeldAnswers = {
  ...{ businessUnitId: '', title: '', problem: '', alignmentOutcomeIds: [] },
  ...{ risks: '', costs: '', opportunities: '', requirement: null },
};

interface AnswersDialogProps {
  readonly title: string;
  readonly action: string;
  readonly start: HeldAnswers;
  /** What is to be put right, where that is why the form is open. */
  readonly flaws?: readonly FieldFlaw[];
  readonly units: readonly ReferenceOption[];
  readonly outcomes: readonly Outcome[];
  readonly save: (answers: DemandAnswers) => Promise<DemandAnswer>;
  readonly onSaved: (request: DemandRequest) => Promise<void>;
  readonly onClose: () => void;
}

const FIELDS = [
  'title', 'businessUnitId', 'problem', 'alignmentOutcomeIds', 'risks', 'costs', 'opportunities', 'requirement',
] as const; // prettier-ignore

/** What whoever has a need is asked: the problem first, the solution never. */
export function AnswersDialog(props: AnswersDialogProps) {
  const { title, action, start, flaws, save, onSaved, onClose } = props;
  const [held, setHeld] = useState(start);
  const answering = useAnswer(FIELDS, onSaved, flaws);
  const set = (patch: Partial<HeldAnswers>) => setHeld((now) => ({ ...now, ...patch }));
  const send = () => {
    const { requirement } = held;
    const given = { ...held, requirement: requirement ?? 'openQuestion' };
    void answering.send([...answerFlaws(given), ...requirementFlaws(requirement)], () => save(given));
  };
  return (
    <AnswerDialog wide {...{ title, action, answering, onClose }} onSend={send}>
      <AnswersForm {...props} {...{ held, set, answering }} />
    </AnswerDialog>
  );
}

function requirementFlaws(requirement: HeldAnswers['requirement']): readonly FieldFlaw[] {
  return requirement === null
    ? [{ field: 'requirement', message: 'Say whether it is an open question or already decided.' }]
    : [];
}

type AnswersFormProps = Pick<AnswersDialogProps, 'units' | 'outcomes'> & {
  readonly held: HeldAnswers;
  readonly set: (patch: Partial<HeldAnswers>) => void;
  readonly answering: Answering<DemandRequest>;
};

function AnswersForm({ held, set, answering: { flawOf }, units, outcomes }: AnswersFormProps) {
  return (
    <>
      <TextField
        label="Title"
        value={held.title}
        error={flawOf('title')}
        onChange={(title) => set({ title })}
      />
      <Select
        label="Business unit"
        value={held.businessUnitId}
        options={unitChoices(units)}
        error={flawOf('businessUnitId')}
        onChange={(businessUnitId) => set({ businessUnitId })}
      />
      <TextArea
        label="What problem is being solved?"
        hint="The need, not the solution. It becomes the reason where the request is planned."
        value={held.problem}
        error={flawOf('problem')}
        onChange={(problem) => set({ problem })}
      />
      <OutcomeChoice
        outcomes={outcomes}
        chosen={held.alignmentOutcomeIds}
        error={flawOf('alignmentOutcomeIds')}
        onChange={(alignmentOutcomeIds) => set({ alignmentOutcomeIds })}
      />
      <LongAnswers {...{ held, set, flawOf }} />
      <RadioChoice
        legend="How does the need come?"
        options={REQUIREMENTS.map((value) => ({
          value,
          label: REQUIREMENT_LABELS[value],
          description: REQUIREMENT_TEXTS[value],
        }))}
        value={held.requirement}
        onChange={(requirement) => set({ requirement })}
      />
      <FlawText text={flawOf('requirement')} />
    </>
  );
}

const REQUIREMENT_TEXTS = {
  openQuestion: 'The answer is still to be found together.',
  alreadyDecided: 'A solution was decided on before IT was asked.',
} satisfies Record<DemandRequest['requirement'], string>;

const LONG = [
  { field: 'risks', label: 'Risks' },
  { field: 'costs', label: 'Costs' },
  { field: 'opportunities', label: 'Opportunities' },
] as const;

function LongAnswers({
  held,
  set,
  flawOf,
}: Pick<AnswersFormProps, 'held' | 'set'> & Pick<Answering<DemandRequest>, 'flawOf'>) {
  return LONG.map(({ field, label }) => (
    <TextArea
      key={field}
      rows={2}
      label={label}
      hint="May wait until the request is accepted."
      value={held[field]}
      error={flawOf(field)}
      onChange={(text) => set({ [field]: text })}
    />
  ));
}

interface OutcomeChoiceProps {
  readonly outcomes: readonly Outcome[];
  readonly chosen: readonly string[];
  readonly error: string | null;
  readonly onChange: (ids: readonly string[]) => void;
}

function OutcomeChoice({ outcomes, chosen, error, onChange }: OutcomeChoiceProps) {
  const hint = useId();
  return (
    <fieldset className="demand-outcomes" aria-describedby={hint}>
      <legend className="n-field__label">Which outcomes does it serve?</legend>
      {outcomes.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
        />
      ))}
      <p id={hint} className="n-field__hint">
        {outcomes.length === 0 ? 'The plan has no outcome yet.' : 'None of them is an answer too.'}
      </p>
      <FlawText text={error} />
    </fieldset>
  );
}

function FlawText({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <p className="n-field__error" role="alert">
      <TriangleAlert aria-hidden size={14} /> {text}
    </p>
  );
}
