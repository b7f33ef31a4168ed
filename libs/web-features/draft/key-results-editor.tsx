import { keyResultField, type FiscalQuarter, type KeyResult } from '@northing/domain';
import {
  Button,
  IDLE,
  KeyResultEditor,
  PanelSection,
  FieldStateNote,
  type KeyResultEdit,
} from '@northing/web-ui';
import { useBranch } from '../editing/branch.js';
import { fieldNote } from '../editing/field-note.js';
import type { WordsContext } from '../plan/field-words.js';
import { quartersAround } from './field-editor.js';
import { newId } from './new-id.js';

interface KeyResultsEditorProps {
  readonly outcomeId: string;
  readonly context: WordsContext;
}

/** The measures of an outcome, each saved as one. */
export function KeyResultsEditor({ outcomeId, context }: KeyResultsEditorProps) {
  const branch = useBranch();
  const outcome = branch.content.outcomes.find(({ id }) => id === outcomeId);
  if (!outcome) return null;
  const put = (id: string, value: KeyResult | null, expected: KeyResult | null) => {
    const step = { op: 'set', type: 'outcome', key: outcomeId, field: keyResultField(id) } as const;
    branch.edit({ kind: 'steps', edits: [{ ...step, value, expected }] });
  };
  const add = () => {
    const id = newId(
      'kr',
      branch.content.outcomes.flatMap(({ keyResults }) => keyResults),
    );
    put(id, { ...EMPTY, id, name: 'New key result' }, null);
  };
  return (
    <PanelSection title="Key results">
      {outcome.keyResults.map((keyResult) => (
        <div key={keyResult.id} className="draft-key-result">
          <KeyResultEditor
            value={{ ...keyResult, unit: keyResult.unit ?? '' }}
            states={STATES}
            quarters={quartersAround(branch.anchorQuarter)}
            onCommit={(edit) => put(keyResult.id, withEdit(keyResult, edit), keyResult)}
            onRemove={() => put(keyResult.id, null, keyResult)}
          />
          <FieldStateNote
            state={fieldNote(
              branch,
              { type: 'outcome', key: outcomeId, field: keyResultField(keyResult.id) },
              context,
            )}
          />
        </div>
      ))}
      <Button size="sm" onClick={add}>
        Add key result
      </Button>
    </PanelSection>
  );
}

const EMPTY = { unit: null, baseline: null, target: null, dueQuarter: null, actual: null } as const;
const STATES = { name: IDLE, unit: IDLE, baseline: IDLE, target: IDLE, dueQuarter: IDLE } as const;

function withEdit(keyResult: KeyResult, { field, next }: KeyResultEdit): KeyResult {
  if (field === 'unit') return { ...keyResult, unit: next === '' ? null : next };
  if (field === 'dueQuarter') return { ...keyResult, dueQuarter: next as FiscalQuarter | null };
  return { ...keyResult, [field]: next };
}
