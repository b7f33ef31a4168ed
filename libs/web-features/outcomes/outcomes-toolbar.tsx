import { Button, Select } from '@northing/web-ui';
import { Download } from 'lucide-react';
import { OUTCOME_SORTS, type OutcomeSort, type OutcomesView } from '../address/outcomes-view.js';
import { revisionLabel } from '../address/revision-token.js';
import { tableCsv } from '../export/csv.js';
import { download, fileStem } from '../export/download.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import { P80Switch } from '../steadiness/p80-switch.js';
import type { SlipForecasts } from '../steadiness/slip-forecast.js';
import { outcomeFileColumns } from './outcome-file.js';
import type { OutcomeRow } from './outcome-rows.js';
import { StatusFilter } from './status-filter.js';
import type { ChangeOutcomes } from './use-outcomes-view.js';

interface OutcomesToolbarProps {
  readonly reading: RevisionReading;
  /** All of the revision, for the counts. */
  readonly rows: readonly OutcomeRow[];
  /** What the filter leaves, in its order. */
  readonly shown: readonly OutcomeRow[];
  readonly view: OutcomesView;
  readonly change: ChangeOutcomes;
  /** Null until they are known. */
  readonly forecasts: SlipForecasts | null;
}

const SORT_LABELS = {
  status: 'Most urgent first',
  weight: 'Heaviest first',
  due: 'Earliest due first',
  coverage: 'Least covered first',
  slack: 'Least slack first',
  name: 'By name',
} satisfies Record<OutcomeSort, string>;

export function OutcomesToolbar({ reading, rows, shown, view, change, forecasts }: OutcomesToolbarProps) {
  const { plan, revision } = reading;
  const save = () =>
    download(
      `${fileStem(plan.name, revisionLabel(revision), 'outcomes')}.csv`,
      new Blob([tableCsv(outcomeFileColumns(plan), shown)], { type: 'text/csv;charset=utf-8' }),
    );
  return (
    <div className="app-filters">
      <StatusFilter rows={rows} chosen={view.statuses} onChange={(statuses) => change({ statuses })} />
      <Select
        label="Order"
        labelHidden
        options={OUTCOME_SORTS.map((value) => ({ value, label: SORT_LABELS[value] }))}
        value={view.sort}
        onChange={(sort) => change({ sort })}
      />
      {forecasts && <P80Switch on={view.p80} onChange={(p80) => change({ p80 })} forecasts={forecasts} />}
      <span className="app-filters__space" />
      <Button variant="secondary" icon={<Download aria-hidden size={14} />} onClick={save}>
        Export CSV
      </Button>
    </div>
  );
}
