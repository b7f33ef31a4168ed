import { TriangleAlert, UsersRound } from 'lucide-react';
import { Button } from '../controls/button.js';
import type { FieldState } from './field-state.js';
import './editor-field.css';

export interface FieldStateNoteProps {
  /** Ties the words to the field they are about. */
  readonly id?: string;
  readonly state: FieldState;
}

/** What became of the edit, in words, under its field. Its live region is there before the words are. */
export function FieldStateNote({ id, state }: FieldStateNoteProps) {
  return (
    <div className="n-editor__note" data-kind={state.kind}>
      <span id={id} role="status" className="n-editor__words">
        <StateWords state={state} />
      </span>
      <StateActions state={state} />
    </div>
  );
}

function StateWords({ state }: { readonly state: FieldState }) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'saving':
      return <>Saving</>;
    case 'failed':
      return (
        <>
          <TriangleAlert aria-hidden size={14} /> {state.message}
        </>
      );
    case 'conflict':
      return (
        <>
          <UsersRound aria-hidden size={14} /> {state.theirName} changed this to “{state.theirValueText}”.
        </>
      );
  }
}

function StateActions({ state }: { readonly state: FieldState }) {
  if (state.kind === 'failed') {
    return (
      <Button size="sm" onClick={state.onRetry}>
        Retry
      </Button>
    );
  }
  if (state.kind !== 'conflict') return null;
  return (
    <span className="n-editor__choices">
      <Button size="sm" onClick={state.onKeepMine}>
        Keep mine
      </Button>
      <Button size="sm" onClick={state.onTakeTheirs}>
        Take theirs
      </Button>
    </span>
  );
}
