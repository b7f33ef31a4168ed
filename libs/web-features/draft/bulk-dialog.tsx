import type { Enabler } from '@northing/domain';
import { Checkbox, IDLE, NumberEditor, RadioChoice, Select, useToast } from '@northing/web-ui';
import { useState } from 'react';
import { useBranch } from '../editing/branch.js';
import type { WordsContext } from '../plan/field-words.js';
import { counted, shiftLabel } from '../words/numbers.js';
import { ActionDialog } from './action-dialog.js';
import { bulkEdits, type BulkChange } from './bulk-edits.js';
import type { DraftPictureProps } from './draft-timeline.js';
import { ValueEditor } from './field-editor.js';
import { enablerField, sharedFields } from './table-columns.js';

interface BulkDialogProps {
  readonly enablers: readonly Enabler[];
  readonly context: WordsContext;
  readonly onEdited: DraftPictureProps['onEdited'];
  readonly onClose: () => void;
}

type Field = keyof Enabler;

interface Wanted {
  readonly way: BulkChange['kind'];
  readonly field: Field;
  readonly value: unknown;
  readonly quarters: number;
  readonly confirmed: boolean;
  /** What stands there goes. */
  readonly emptied: boolean;
}

const START: Wanted = {
  ...{ way: 'set', field: 'priorityBand', value: null, quarters: 1, confirmed: false, emptied: false },
};

/** Sets one field of every selected enabler, or moves them all; one step to undo. */
export function BulkDialog({ enablers, context, onEdited, onClose }: BulkDialogProps) {
  const { edit } = useBranch();
  const toast = useToast();
  const [wanted, setWanted] = useState(START);
  const { edits, unchanged } = bulkEdits(enablers, changeOf(wanted));
  const count = counted(enablers.length, 'row');
  const apply = () => {
    edit({ kind: 'steps', edits, ...(wanted.confirmed && { confirmed: true }) });
    const ids = new Set(edits.flatMap((each) => (each.op === 'set' ? [each.key] : [])));
    onEdited([...ids].map((id) => ({ type: 'enabler', id })));
    const done = `${counted(ids.size, 'row')} changed`;
    toast({ text: unchanged === null ? `${done}.` : `${done}; ${unchanged}.` });
    onClose();
  };
  return (
    <ActionDialog
      title={`Edit ${count}`}
      description="All of them change together, and one undo takes it back."
      action={`Edit ${count}`}
      disabledReason={refusalOf(wanted, edits.length, unchanged)}
      onAct={apply}
      onClose={onClose}
    >
      <WantedChange
        wanted={wanted}
        example={enablers[0]}
        context={context}
        onChange={(patch) => setWanted({ ...wanted, ...patch })}
      />
      {unchanged !== null && <p className="draft-hint">{unchanged}.</p>}
    </ActionDialog>
  );
}

function changeOf({ way, field, value, quarters }: Wanted): BulkChange {
  return way === 'set' ? { kind: 'set', field, value } : { kind: 'shift', quarters };
}

function mayBeEmpty(field: Field): boolean {
  const { neverNull, required } = enablerField(field);
  return neverNull !== true && required !== 'import';
}

function refusalOf({ way, value, quarters, emptied }: Wanted, edits: number, unchanged: string | null) {
  if (way === 'shift' && quarters === 0) return 'Say by how many quarters';
  if (way === 'set' && value === null && !emptied) return 'Choose a value';
  return edits === 0 ? (unchanged ?? 'Nothing changes') : null;
}

const WAYS = [
  { value: 'set', label: 'Give them all the same value' },
  { value: 'shift', label: 'Move them in time' },
] as const;

interface WantedChangeProps {
  readonly wanted: Wanted;
  /** One of them: what it holds says nothing of the others. */
  readonly example: Enabler | undefined;
  readonly context: WordsContext;
  readonly onChange: (patch: Partial<Wanted>) => void;
}

function WantedChange(props: WantedChangeProps) {
  const { wanted, onChange } = props;
  const { way, quarters } = wanted;
  return (
    <div className="draft-wanted">
      <RadioChoice
        legend="What changes"
        options={WAYS}
        value={way}
        onChange={(next) => onChange({ way: next })}
      />
      {way === 'set' && <SameValue {...props} />}
      {way === 'shift' && (
        <NumberEditor
          label="Quarters"
          hint={`${shiftLabel(quarters)}; a minus moves them earlier`}
          rule={{ unit: 'quarters', min: -20, max: 20, step: 1 }}
          value={quarters}
          state={IDLE}
          onCommit={(next) => onChange({ quarters: next ?? 0 })}
        />
      )}
    </div>
  );
}

function SameValue({ wanted, example, context, onChange }: WantedChangeProps) {
  const { field, value, confirmed, emptied } = wanted;
  return (
    <>
      <Select
        label="Field"
        options={sharedFields().map(([id, { label }]) => ({ value: id, label }))}
        value={field}
        onChange={(next) => onChange({ field: next, value: null, confirmed: false, emptied: false })}
      />
      {example && !emptied && (
        <ValueEditor
          key={field}
          {...{ type: 'enabler', itemKey: '', item: { ...example, id: '' }, field, context }}
          entry={{ ...enablerField(field), label: 'Value' }}
          one={{ label: 'Value', value, state: IDLE, commit: (next) => onChange({ value: next }) }}
        />
      )}
      {value === null && mayBeEmpty(field) && (
        <Checkbox
          label="Empty the field"
          checked={emptied}
          onChange={(next) => onChange({ emptied: next })}
        />
      )}
      {field === 'stage' && value === 'delivered' && (
        <Checkbox
          label="The business owners confirm the delivery"
          checked={confirmed}
          onChange={(next) => onChange({ confirmed: next })}
        />
      )}
    </>
  );
}
