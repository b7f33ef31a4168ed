import { quarterLabel } from '@northing/domain';
import { DataTable, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { revisionLabel } from '../address/revision-token.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import { LinkedSentence } from '../item/linked-sentence.js';
import { joinWords, plainWords, type LinkedWords } from '../item/linked-words.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { useNarrow } from '../shell/use-narrow.js';
import { counted, plainNumber } from '../words/numbers.js';
import { inOrder } from './branches.js';
import type { CapabilitiesModel } from './capabilities-content.js';
import { gapWords, reachesText } from './gap-words.js';
import type { OpenGap } from './open-gaps.js';

interface OpenGapsSectionProps {
  readonly reading: RevisionReading;
  readonly model: CapabilitiesModel;
  readonly text: string;
  readonly selected: ItemRef | null;
  readonly onOpen: (item: ItemRef) => void;
}

/** What stays below its target by the target quarter, and why. */
export function OpenGapsSection({ reading, model, text, selected, onOpen }: OpenGapsSectionProps) {
  const narrow = useNarrow();
  const { gaps, unassessed } = model.open;
  const shown = useMemo(() => {
    const ids = new Set(inOrder(model.branches).map(({ capability }) => capability.id));
    return gaps.filter(({ capability }) => ids.has(capability.id));
  }, [gaps, model.branches]);
  const count = text.trim() === '' ? String(gaps.length) : `${shown.length} of ${gaps.length}`;
  const selectedId = selected?.type === 'capability' ? selected.id : null;
  return (
    <section className="open-gaps" aria-labelledby="open-gaps">
      <h2 id="open-gaps">
        Gaps the plan does not close <span className="open-gaps__count">{count}, by target quarter</span>
      </h2>
      {shown.length === 0 ? (
        <p className="open-gaps__none">
          {gaps.length === 0
            ? 'The plan brings every assessed capability to its target.'
            : 'None of them matches.'}
        </p>
      ) : narrow ? (
        <GapCards gaps={shown} index={reading.index} onOpen={onOpen} />
      ) : (
        <GapTable {...{ reading, onOpen, selectedId }} gaps={shown} />
      )}
      {unassessed > 0 && (
        <p className="open-gaps__note">
          {counted(unassessed, 'capability has', 'capabilities have')} no current or no target maturity yet:
          nobody can say whether the plan closes {unassessed === 1 ? 'its gap' : 'their gaps'}.
        </p>
      )}
    </section>
  );
}

interface GapTableProps extends Pick<OpenGapsSectionProps, 'reading' | 'onOpen'> {
  readonly gaps: readonly OpenGap[];
  readonly selectedId: string | null;
}

function GapTable({ reading, gaps, selectedId, onOpen }: GapTableProps) {
  const { index, revision } = reading;
  const columns = useMemo(() => gapColumns(index, onOpen), [index, onOpen]);
  return (
    <div className="capabilities-table">
      <DataTable
        caption={`Gaps that the plan of ${revisionLabel(revision)} does not close`}
        columns={columns}
        rows={gaps}
        rowId={({ capability }) => capability.id}
        selectedId={selectedId}
        onSelect={(id) => onOpen({ type: 'capability', id })}
      />
    </div>
  );
}

/** The columns of the list, the same on screen and in a file. */
export function gapColumns(
  index: PlanIndex,
  onOpen: (item: ItemRef) => void,
): readonly DataColumn<OpenGap>[] {
  return [
    { id: 'name', header: 'Capability', rowHeader: true, value: ({ capability }) => capability.name },
    { id: 'weightedGap', header: 'Gap × importance', align: 'end', value: ({ weightedGap }) => weightedGap },
    {
      id: 'outcomes',
      header: 'Outcomes',
      value: (gap) => plainWords(outcomeWords(gap, index)),
      cell: (gap) => <LinkedSentence words={outcomeWords(gap, index)} onOpen={onOpen} />,
    },
    {
      id: 'target',
      header: 'Target',
      value: ({ target, capability }) => targetText(target, capability.targetQuarter),
      cell: ({ target, capability }) => (
        <span className="open-gaps__target">{targetText(target, capability.targetQuarter)}</span>
      ),
    },
    {
      id: 'reaches',
      header: 'Plan reaches',
      value: reachesText,
      cell: (gap) => <span className="open-gaps__reaches">{reachesText(gap)}</span>,
    },
    {
      id: 'why',
      header: 'Why',
      value: (gap) => plainWords(gapWords(gap)),
      cell: (gap) => <LinkedSentence words={gapWords(gap)} onOpen={onOpen} />,
    },
  ];
}

function targetText(target: number, quarter: OpenGap['capability']['targetQuarter']): string {
  return quarter === null
    ? `${plainNumber(target)}, no quarter set`
    : `${plainNumber(target)} by ${quarterLabel(quarter)}`;
}

function outcomeWords({ outcomeIds }: OpenGap, { outcomes }: PlanIndex): LinkedWords {
  if (outcomeIds.length === 0) return ['– no outcome needs it'];
  return joinWords(
    outcomeIds.map((id) => [{ item: { type: 'outcome', id }, name: outcomes.get(id)?.name ?? id }]),
    ', ',
  );
}

interface GapCardsProps extends Pick<OpenGapsSectionProps, 'onOpen'> {
  readonly gaps: readonly OpenGap[];
  readonly index: PlanIndex;
}

/** The same list where there is no room for columns. */
function GapCards({ gaps, index, onOpen }: GapCardsProps) {
  return (
    <ul className="open-gaps__cards">
      {gaps.map((gap) => {
        const { id, name, targetQuarter } = gap.capability;
        return (
          <li key={id}>
            <p className="open-gaps__head">
              <LinkedSentence words={[{ item: { type: 'capability', id }, name }]} onOpen={onOpen} />
              <span className="n-num">{plainNumber(gap.weightedGap)}</span>
            </p>
            <p>
              Target {targetText(gap.target, targetQuarter)}, plan reaches{' '}
              <span className="open-gaps__reaches">{reachesText(gap)}</span>
            </p>
            <p className="open-gaps__note">
              <LinkedSentence words={gapWords(gap)} onOpen={onOpen} />
            </p>
            <p className="open-gaps__note">
              <LinkedSentence words={outcomeWords(gap, index)} onOpen={onOpen} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
