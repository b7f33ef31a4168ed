import { INSIGHT_TYPE_LABELS, type Insight, type InsightType } from '@northing/domain';
import {
  Button,
  Dialog,
  ReferenceEditor,
  IDLE,
  Select,
  TextArea,
  TextField,
  type ReferenceOption,
} from '@northing/web-ui';
import { X } from 'lucide-react';
import { useState } from 'react';
import { INSIGHT_TYPES } from '../address/insights-view.js';
import type { InsightActions } from './use-save-insight.js';

interface InsightDialogProps {
  /** What it starts with; its id is empty for a new one. */
  readonly insight: Insight;
  readonly people: readonly ReferenceOption[];
  readonly enablers: readonly ReferenceOption[];
  readonly save: InsightActions['save'];
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}

/** An insight is written, or written anew while no published revision cites it. */
export function InsightDialog({ insight, people, enablers, save, onClose, onSaved }: InsightDialogProps) {
  const [held, setHeld] = useState(insight);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (patch: Partial<Insight>) => setHeld((now) => ({ ...now, ...patch }));
  const keep = async () => {
    setBusy(true);
    const saved = await save({ ...held, title: held.title.trim(), finding: held.finding.trim() });
    setBusy(false);
    if (saved.kind === 'saved') onSaved(saved.id);
    else setRefusal(saved.message);
  };
  return (
    <Dialog
      wide
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={insight.id === '' ? 'Add an insight' : 'Edit the insight'}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabledReason={busy ? 'Saving' : missing(held)}
            onClick={() => void keep()}
          >
            Save insight
          </Button>
        </>
      }
    >
      <InsightForm {...{ held, set, refusal, people, enablers }} />
    </Dialog>
  );
}

type InsightFormProps = Pick<InsightDialogProps, 'people' | 'enablers'> & {
  readonly held: Insight;
  readonly set: (patch: Partial<Insight>) => void;
  readonly refusal: string | null;
};

function InsightForm({ held, set, refusal, people, enablers }: InsightFormProps) {
  return (
    <div className="insight-form">
      <Select
        label="Kind"
        options={INSIGHT_TYPES.map((type) => ({ value: type, label: INSIGHT_TYPE_LABELS[type] }))}
        value={held.type}
        onChange={(type: InsightType) => set({ type })}
      />
      <TextField
        label="Title"
        value={held.title}
        maxLength={200}
        error={refusal}
        onChange={(title) => set({ title })}
      />
      <TextArea
        label="Finding"
        hint="What was found, in a few sentences. A web address in it becomes a link."
        rows={5}
        value={held.finding}
        onChange={(finding) => set({ finding })}
      />
      <TextField
        label="Link"
        type="url"
        hint="Where more of it is to be read, from https://"
        value={held.link ?? ''}
        onChange={(link) => set({ link: link.trim() === '' ? null : link.trim() })}
      />
      <ReferenceEditor
        label="Author"
        state={IDLE}
        options={people}
        value={held.authorId}
        onCommit={(authorId) => set({ authorId })}
      />
      <TextField
        label="Date"
        type="date"
        value={held.date ?? ''}
        onChange={(date) => set({ date: date === '' ? null : date })}
      />
      <EnablerList {...{ enablers, value: held.enablerIds }} onChange={(enablerIds) => set({ enablerIds })} />
    </div>
  );
}

function missing({ title, finding, link }: Insight): string | null {
  if (title.trim() === '') return 'Give it a title';
  if (finding.trim() === '') return 'Say what was found';
  return link === null || /^https?:\/\/\S+$/.test(link) ? null : 'A link begins with https:// or http://';
}

interface EnablerListProps {
  readonly enablers: readonly ReferenceOption[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

function EnablerList({ enablers, value, onChange }: EnablerListProps) {
  const nameOf = (id: string) => enablers.find((each) => each.id === id)?.name ?? id;
  return (
    <div role="group" aria-label="Enablers it is about" className="insight-form__enablers">
      <span aria-hidden className="n-field__label">
        Enablers
      </span>
      {value.map((id) => (
        <Button
          key={id}
          size="sm"
          icon={<X aria-hidden size={14} />}
          aria-label={`Remove ${nameOf(id)}`}
          onClick={() => onChange(value.filter((other) => other !== id))}
        >
          {nameOf(id)}
        </Button>
      ))}
      <ReferenceEditor
        key={value.length}
        label="Add an enabler"
        labelHidden
        state={IDLE}
        emptyText="Add an enabler"
        options={enablers.filter(({ id }) => !value.includes(id))}
        value={null}
        onCommit={(id) => id !== null && onChange([...value, id])}
      />
    </div>
  );
}
