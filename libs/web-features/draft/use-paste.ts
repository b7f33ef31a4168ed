import { useToast } from '@northing/web-ui';
import { useState, type ClipboardEvent } from 'react';
import { useBranch } from '../editing/branch.js';
import { usePlan } from '../shell/plan-context.js';
import type { TableRow } from './draft-table.js';
import type { DraftPictureProps } from './draft-timeline.js';
import { pasteCells } from './paste-cells.js';
import { placeOf } from './table-cell.js';

const NONE: readonly string[] = [];

/** Takes a copied block of cells from the focused one to the right and down; a single value stays typed text. */
export function usePaste(rows: readonly TableRow[], onEdited: DraftPictureProps['onEdited']) {
  const { edit } = useBranch();
  const plan = usePlan();
  const toast = useToast();
  const [problems, setProblems] = useState(NONE);
  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!place || !/[\t\n\r]/.test(text.trimEnd())) return;
    event.preventDefault();
    event.stopPropagation();
    const enablers = rows.map(({ enabler }) => enabler);
    const result = pasteCells(text, { ...place, enablers, plan });
    if (result.kind === 'refused') return setProblems(result.problems);
    setProblems(NONE);
    toast({ text: result.said });
    if (result.edits.length === 0) return;
    edit({ kind: 'steps', edits: result.edits });
    const ids = new Set(result.edits.flatMap((each) => (each.op === 'set' ? [each.key] : [])));
    onEdited([...ids].map((id) => ({ type: 'enabler', id })));
  };
  return { onPaste, problems, clear: () => setProblems(NONE) };
}
