import {
  DATA_SENSITIVITIES,
  DATA_SENSITIVITY_LABELS,
  foundItemFlaws,
  type FoundItem,
  type ShadowItItem,
} from '@northing/domain';
import { IDLE, ReferenceEditor, Select, TextField, type ReferenceOption } from '@northing/web-ui';
import { useState } from 'react';
import { AnswerDialog } from '../answering/answer-dialog.js';
import { unitChoices } from '../answering/unit-choices.js';
import { useAnswer, type Answer, type Answering } from '../answering/use-answer.js';
import './partnership-forms.css';

/** An item while it is written down: its cost as typed. */
export type HeldItem = Omit<FoundItem, 'annualCost' | 'supplier'> & {
  readonly annualCost: string;
  readonly supplier: string;
};

export function newItem(businessUnitId: string, today: string): HeldItem {
  return {
    ...{ name: '', businessUnitId, supplier: '', annualCost: '' },
    ...{ dataSensitivity: 'internal', itOwnerId: null, foundOn: today },
  };
}

export function heldItem(item: ShadowItItem): HeldItem {
  const { name, businessUnitId, supplier, annualCost, dataSensitivity, itOwnerId, foundOn } = item;
  return {
    ...{ name, businessUnitId, dataSensitivity, itOwnerId, foundOn },
    ...{ supplier: supplier ?? '', annualCost: String(annualCost) },
  };
}

interface ShadowDialogProps {
  readonly title: string;
  readonly action: string;
  readonly start: HeldItem;
  readonly today: string;
  readonly units: readonly ReferenceOption[];
  readonly people: readonly ReferenceOption[];
  readonly save: (item: FoundItem) => Promise<Answer<ShadowItItem>>;
  readonly onSaved: (item: ShadowItItem) => Promise<void>;
  readonly onClose: () => void;
}

const FIELDS = [
  'name', 'businessUnitId', 'supplier', 'annualCost', 'dataSensitivity', 'itOwnerId', 'foundOn',
] as const; // prettier-ignore

/** Technology that a unit bought or runs around IT. */
export function ShadowDialog(props: ShadowDialogProps) {
  const { title, action, start, today, save, onSaved, onClose } = props;
  const [held, setHeld] = useState(start);
  const answering = useAnswer<ShadowItItem>(FIELDS, onSaved);
  const send = () => {
    const item = itemOf(held);
    void answering.send(foundItemFlaws(item, today), () => save(item));
  };
  return (
    <AnswerDialog {...{ title, action, answering, onClose }} onSend={send}>
      <ShadowFields {...props} {...{ held, answering }} set={(patch) => setHeld({ ...held, ...patch })} />
    </AnswerDialog>
  );
}

/** What is no number is told as one that is none; an empty field is not 0. */
function itemOf({ annualCost, supplier, ...rest }: HeldItem): FoundItem {
  const cost = annualCost.trim() === '' ? Number.NaN : Number(annualCost.replaceAll(',', ''));
  return { ...rest, annualCost: cost, supplier: supplier.trim() === '' ? null : supplier };
}

type FieldsProps = Pick<ShadowDialogProps, 'units' | 'people' | 'today'> & {
  readonly held: HeldItem;
  readonly set: (patch: Partial<HeldItem>) => void;
  readonly answering: Answering<ShadowItItem>;
};

function ShadowFields(props: FieldsProps) {
  const { held, set, answering, people } = props;
  const { flawOf } = answering;
  return (
    <>
      <TextField
        label="What it is"
        value={held.name}
        error={flawOf('name')}
        onChange={(name) => set({ name })}
      />
      <WhoAndHowMuch {...props} />
      <Select
        label="Most sensitive data it holds"
        value={held.dataSensitivity}
        options={DATA_SENSITIVITIES.map((value) => ({ value, label: DATA_SENSITIVITY_LABELS[value] }))}
        onChange={(dataSensitivity) => set({ dataSensitivity })}
      />
      <ReferenceEditor
        label="IT owner"
        state={IDLE}
        options={people}
        value={held.itOwnerId}
        error={flawOf('itOwnerId')}
        onCommit={(itOwnerId) => set({ itOwnerId })}
      />
    </>
  );
}

function WhoAndHowMuch({ held, set, answering: { flawOf }, units, today }: FieldsProps) {
  return (
    <div className="partner-form__pair">
      <Select
        label="Business unit"
        value={held.businessUnitId}
        options={unitChoices(units)}
        error={flawOf('businessUnitId')}
        onChange={(businessUnitId) => set({ businessUnitId })}
      />
      <TextField
        label="Supplier"
        value={held.supplier}
        error={flawOf('supplier')}
        onChange={(supplier) => set({ supplier })}
      />
      <TextField
        label="Cost a year, thousands"
        inputMode="decimal"
        value={held.annualCost}
        error={flawOf('annualCost')}
        onChange={(annualCost) => set({ annualCost })}
      />
      <TextField
        label="Found"
        type="date"
        max={today}
        value={held.foundOn ?? ''}
        error={flawOf('foundOn')}
        onChange={(foundOn) => set({ foundOn: foundOn || null })}
      />
    </div>
  );
}
