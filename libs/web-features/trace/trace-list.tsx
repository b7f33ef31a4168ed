import type { RevisionHead } from '@northing/domain';
import { Button, PanelSection, StatusChip, type TraceColumn, type TraceNode } from '@northing/web-ui';
import { useState } from 'react';
import type { TraceView } from '../address/trace-view.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { quarterRange } from '../words/dates.js';
import { SlipEffectSections } from './slip-effect.js';
import { refusalWords, slipSentence } from './slip-words.js';
import { namesOf, nodeWords } from './trace-words.js';
import type { Traced } from './use-trace-model.js';

interface TraceListProps {
  readonly traced: Traced;
  readonly index: PlanIndex;
  readonly view: TraceView;
  readonly revision: RevisionHead;
}

/** The trace where there is no room for a picture: to be read, not changed. */
export function TraceList({ traced, index, view, revision }: TraceListProps) {
  const { model, links, slip } = traced;
  const nameOf = namesOf(index);
  const words = (node: TraceNode) => nodeWords(node, links, nameOf);
  return (
    <div className="trace-list" tabIndex={0} role="region" aria-label={model.label}>
      <p className="trace-list__note">
        Continue on a wider screen to choose what is traced and to test other slips.
      </p>
      <Chosen {...{ traced, index, view }} />
      {slip?.kind === 'tested' && view.slip !== null && (
        <SlipEffectSections effect={slip} quarters={view.slip} index={index} revision={revision} />
      )}
      <Column column={model.columns.outcome} words={words} />
      <Column column={model.columns.capability} words={words} />
      <Column column={model.columns.enabler} words={words} />
    </div>
  );
}

/** What is traced or slips, and what follows. */
function Chosen({ traced: { focus, slip }, index, view }: Omit<TraceListProps, 'revision'>) {
  if (view.item === null) return null;
  const nameOf = namesOf(index);
  const name = focus === null ? view.item.id : nameOf(focus);
  const enabler = view.item.type === 'enabler' ? index.enablers.get(view.item.id) : undefined;
  const { startQuarter: start, endQuarter: end } = enabler ?? { startQuarter: null, endQuarter: null };
  return (
    <PanelSection>
      <StatusChip>{view.slip === null ? 'Trace' : 'Slip test'}</StatusChip>
      <h2>{name}</h2>
      {start !== null && end !== null && <p className="slip-note">{quarterRange(start, end)}</p>}
      {view.slip !== null && slip !== null && (
        <p role="status">
          {slip.kind === 'tested'
            ? slipSentence(name, view.slip, slip)
            : refusalWords(slip, (id) => index.enablers.get(id)?.name ?? id)}
        </p>
      )}
    </PanelSection>
  );
}

const PAGE = 100;

interface ColumnProps {
  readonly column: TraceColumn;
  readonly words: (node: TraceNode) => string;
}

function Column({ column: { title, note, groups }, words }: ColumnProps) {
  const [room, setRoom] = useState(PAGE);
  // What has no part in what is traced is not worth the way past it on a small screen.
  const rows = groups
    .flatMap((group) => group.nodes.map((node) => ({ node, group: group.title })))
    .filter(({ node, group }) => group !== null || node.emphasis !== 'faint');
  return (
    <section>
      <h2>
        {title} <span>{note}</span>
      </h2>
      <ul>
        {rows.slice(0, room).map(({ node, group }) => (
          <Row key={node.id} node={node} group={group} words={words(node)} />
        ))}
      </ul>
      {rows.length > room && (
        <Button onClick={() => setRoom(room + PAGE)}>Show {Math.min(PAGE, rows.length - room)} more</Button>
      )}
    </section>
  );
}

interface RowProps {
  readonly node: TraceNode;
  readonly group: string | null;
  readonly words: string;
}

function Row({ node, group, words }: RowProps) {
  const affected = node.emphasis === 'affected';
  const mark = node.layer === 'enabler' ? 'Slips' : 'Affected';
  return (
    <li className="trace-list__row">
      <span className="trace-list__name">{node.name}</span>
      {affected && <StatusChip tone="risk">{group ?? mark}</StatusChip>}
      {!affected && group !== null && <StatusChip>{group}</StatusChip>}
      <span className="trace-list__words">{words}</span>
    </li>
  );
}
