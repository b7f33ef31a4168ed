import { DRIVER_KIND_LABELS, INSIGHT_TYPE_LABELS, describeChange } from '@northing/domain';
import { ArrowRight, FlaskConical } from 'lucide-react';
import { Link } from 'react-router';
import { StatusChip } from '@northing/web-ui';
import { roadmapAddress } from '../address/roadmap-view.js';
import { revisionLabel, revisionToken } from '../address/revision-token.js';
import { CopyLink } from '../item/copy-link.js';
import type { WordsContext } from '../plan/field-words.js';
import { nameOf } from '../plan/plan-frame.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { dayLabel } from '../words/dates.js';
import type { ChangeEntry } from './change-groups.js';
import { allLines, linesOf, unlistedLines, type FieldLine } from './change-lines.js';
import { changeWords } from './change-words.js';
import type { ExplainedChange, Reason } from './read-change.js';
import { reasonsOf } from './reasons-of.js';
import type { Compared } from './read-comparison.js';

interface ChangeDetailProps {
  readonly entry: ChangeEntry;
  readonly compared: Compared;
  readonly context: WordsContext;
}

/** An item's rows: fields before and after, then why, on what evidence. */
export function ChangeDetail({ entry, compared, context }: ChangeDetailProps) {
  const { item, rows } = entry;
  const changes = rows.map((row) => row.change);
  const lines =
    rows.length > 0 || item.mark !== null ? allLines(changes, item, context) : unlistedLines(item, context);
  const told = rows.filter(({ change }) => linesOf(change, item, context).length === 0);
  return (
    <div className="change-detail">
      {lines.length > 0 && <FieldTable lines={lines} compared={compared} />}
      {told.length > 0 && (
        <ul className="change-detail__told">
          {told.map(({ id, change }) => (
            <li key={id}>{describeChange(change, changeWords(item, context))}</li>
          ))}
        </ul>
      )}
      <Reasons rows={rows} decided={item.mark !== null} />
      <ItemActions entry={entry} compared={compared} />
    </div>
  );
}

export function FieldTable({
  lines,
  compared,
}: {
  readonly lines: readonly FieldLine[];
  readonly compared: Compared;
}) {
  return (
    <table className="change-fields">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">{revisionLabel(compared.from)}</th>
          <th scope="col">{revisionLabel(compared.to)}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{before === null ? 'Not set' : <del>{before}</del>}</td>
            <td>{after === null ? 'Not set' : <ins>{after}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reasons({
  rows,
  decided,
}: {
  readonly rows: readonly ExplainedChange[];
  readonly decided: boolean;
}) {
  const reasons = reasonsOf(rows);
  if (reasons.length === 0) {
    return decided ? <p className="change-detail__none">No reason is recorded for this change.</p> : null;
  }
  return (
    <ul className="change-reasons">
      {reasons.map((reason) => (
        <ReasonText key={reason.id} reason={reason} />
      ))}
    </ul>
  );
}

function ReasonText({ reason }: { readonly reason: Reason }) {
  const { people } = usePlan();
  const today = useToday();
  const author = nameOf(people, reason.authorId);
  const day = reason.at === null ? null : dayLabel(reason.at, today);
  return (
    <li>
      {reason.driverKind && <StatusChip tone="line">{DRIVER_KIND_LABELS[reason.driverKind]}</StatusChip>}
      <p>{reason.driver}</p>
      {reason.evidence.map(({ id, type, title, finding, date }) => (
        <p key={id} className="change-evidence">
          <FlaskConical aria-hidden size={14} />
          <span>
            {INSIGHT_TYPE_LABELS[type]}: {title}
            {date && `, ${dayLabel(date, today)}`}. {finding}
          </span>
        </p>
      ))}
      {reason.evidence.length === 0 && <p className="change-detail__none">No evidence is cited.</p>}
      {(author !== null || day !== null) && (
        <p className="change-detail__none">{[author, day].filter(Boolean).join(', ')}</p>
      )}
    </li>
  );
}

/** The way to the item itself, in the revision that still holds it. */
function ItemActions({ entry, compared }: Pick<ChangeDetailProps, 'entry' | 'compared'>) {
  const { id } = usePlan();
  const { item } = entry;
  const revision = item.after === null ? compared.from : compared.to;
  const isItem = item.type === 'enabler' || item.type === 'capability' || item.type === 'outcome';
  return (
    <div className="change-detail__actions">
      {isItem && (
        <Link
          to={roadmapAddress({
            plan: id,
            rev: revisionToken(revision),
            item: { type: item.type, id: item.id },
          })}
        >
          Open on the roadmap <ArrowRight aria-hidden size={14} />
        </Link>
      )}
      <CopyLink />
    </div>
  );
}
