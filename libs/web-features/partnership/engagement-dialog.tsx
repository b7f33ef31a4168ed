import {
  BEHAVIOUR_LABELS,
  BEHAVIOURS,
  ENGAGEMENT_TIMINGS,
  TIMING_LABELS,
  type EngagementEntry,
} from '@northing/domain';
import {
  Checkbox,
  IDLE,
  RadioChoice,
  ReferenceEditor,
  Select,
  TextField,
  type ReferenceOption,
} from '@northing/web-ui';
import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { AnswerDialog } from '../answering/answer-dialog.js';
import { unitChoices } from '../answering/unit-choices.js';
import { useAnswer, type Answer, type Answering } from '../answering/use-answer.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import { afterKey, entryOf, heldFlaws, TIMING_KEYS, toggled, type HeldEntry } from './engagement-held.js';
import type { LoggedEngagement } from './read-partnership.js';
import './partnership-forms.css';

interface EngagementDialogProps {
  readonly title: string;
  readonly action: string;
  readonly start: HeldEntry;
  readonly plan: Pick<PlanFrame, 'calendar'>;
  readonly today: string;
  readonly units: readonly ReferenceOption[];
  readonly enablers: readonly ReferenceOption[];
  /** Why nothing can be sent; null when it can. */
  readonly refused: string | null;
  readonly save: (entry: EngagementEntry) => Promise<Answer<LoggedEngagement>>;
  readonly onSaved: (engagement: LoggedEngagement) => Promise<void>;
  readonly onClose: () => void;
}

const FIELDS = ['businessUnitId', 'date', 'timing', 'behaviours', 'enablerId', 'subject'] as const;

/** A conversation in ten seconds: whom with, when, and whether IT came in before the decision. */
export function EngagementDialog(props: EngagementDialogProps) {
  const { title, action, start, plan, today, refused, save, onSaved, onClose } = props;
  const [held, setHeld] = useState(start);
  const answering = useAnswer<LoggedEngagement>(FIELDS, onSaved);
  const form = useFirstField(start.businessUnitId === '' ? 'select' : 'input[type=radio]');
  const send = () => {
    if (refused !== null || answering.busy) return;
    void answering.send(heldFlaws(held, { on: today, calendar: plan.calendar }), () => save(entryOf(held)));
  };
  return (
    <AnswerDialog
      {...{ title, action, refused, answering, onClose }}
      {...(refused !== null && { description: refused })}
      onSend={send}
    >
      <div ref={form} className="partner-form" onKeyDown={(event) => onKey(event, held, setHeld, send)}>
        <EngagementFields
          {...props}
          {...{ held, answering }}
          set={(patch) => setHeld({ ...held, ...patch })}
        />
      </div>
    </AnswerDialog>
  );
}

/** Where the first answer is wanted; the dialog itself takes the focus as it opens. */
function useFirstField(selector: string) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const later = window.setTimeout(() => form.current?.querySelector<HTMLElement>(selector)?.focus());
    return () => window.clearTimeout(later);
  }, [selector]);
  return form;
}

/** Enter sends from any field that has no use for it; single keys choose where no text is typed. */
function onKey(
  event: KeyboardEvent,
  held: HeldEntry,
  setHeld: (held: HeldEntry) => void,
  send: () => void,
): void {
  const field = event.target;
  // Keys of a list that hangs over the form are its own.
  const isOwn = field instanceof Node && event.currentTarget.contains(field);
  if (event.altKey || event.metaKey || event.defaultPrevented || !isOwn) return;
  if (event.key === 'Enter') {
    if (!event.ctrlKey && !(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    send();
    return;
  }
  const choosing = field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');
  const next = choosing && !event.ctrlKey ? afterKey(held, event.key) : null;
  if (next === null) return;
  event.preventDefault();
  setHeld(next);
}

type FieldsProps = Pick<EngagementDialogProps, 'units' | 'enablers' | 'today'> & {
  readonly held: HeldEntry;
  readonly set: (patch: Partial<HeldEntry>) => void;
  readonly answering: Answering<LoggedEngagement>;
};

function EngagementFields({ held, set, answering: { flawOf }, units, enablers, today }: FieldsProps) {
  return (
    <>
      <Select
        label="Business unit"
        value={held.businessUnitId}
        options={unitChoices(units)}
        error={flawOf('businessUnitId')}
        onChange={(businessUnitId) => set({ businessUnitId })}
      />
      <TimingChoice held={held} set={set} error={flawOf('timing')} />
      <BehaviourChoice held={held} set={set} />
      <TextField
        label="Day"
        type="date"
        max={today}
        value={held.date ?? ''}
        error={flawOf('date')}
        onChange={(date) => set({ date: date || null })}
      />
      <TextField
        label="What it was about"
        hint="One line; may stay empty."
        value={held.subject}
        error={flawOf('subject')}
        onChange={(subject) => set({ subject })}
      />
      <ReferenceEditor
        label="Enabler it led to"
        state={IDLE}
        emptyText="None yet"
        options={enablers}
        value={held.enablerId}
        error={flawOf('enablerId')}
        onCommit={(enablerId) => set({ enablerId })}
      />
    </>
  );
}

type ChoiceProps = Pick<FieldsProps, 'held' | 'set'>;

function TimingChoice({ held, set, error }: ChoiceProps & { readonly error: string | null }) {
  return (
    <div className="partner-form__choice">
      <RadioChoice
        legend="When did IT come in?"
        options={ENGAGEMENT_TIMINGS.map((value) => ({
          value,
          label: TIMING_LABELS[value],
          description: `Key ${TIMING_KEYS[value]}`,
        }))}
        value={held.timing}
        onChange={(timing) => set({ timing })}
      />
      {error !== null && (
        <p className="n-field__error" role="alert">
          <TriangleAlert aria-hidden size={14} /> {error}
        </p>
      )}
    </div>
  );
}

function BehaviourChoice({ held, set }: ChoiceProps) {
  return (
    <fieldset className="partner-form__boxes">
      <legend className="n-field__label">What did IT do? Keys 1 to 4</legend>
      {BEHAVIOURS.map((behaviour) => (
        <Checkbox
          key={behaviour}
          label={BEHAVIOUR_LABELS[behaviour]}
          checked={held.behaviours.includes(behaviour)}
          onChange={() => set({ behaviours: toggled(held.behaviours, behaviour) })}
        />
      ))}
    </fieldset>
  );
}
