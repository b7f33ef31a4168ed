import type { FiscalYear } from '@northing/domain';
import { Checkbox, ItemPicker, SegmentedSwitch } from '@northing/web-ui';
import { TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { readItem, writeItem } from '../address/item-token.js';
import type { TraceView } from '../address/trace-view.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { findItems } from './find-items.js';
import { MoneyYears } from './money-years.js';
import { namesOf } from './trace-words.js';
import type { Traced } from './use-trace-model.js';
import type { ChangeTrace } from './use-trace-view.js';

export interface TraceToolbarProps {
  readonly index: PlanIndex;
  readonly traced: Traced;
  readonly view: TraceView;
  readonly change: ChangeTrace;
  readonly choosing: boolean;
  readonly setChoosing: (choosing: boolean) => void;
  /** Fiscal years whose money can be followed, and the one that is chosen first. */
  readonly years: readonly FiscalYear[];
  readonly firstYear: FiscalYear;
}

const MODES = [
  { value: 'trace', label: 'Trace' },
  { value: 'slip', label: 'Slip test' },
  { value: 'money', label: 'Money' },
] as const;

const SHOWS = [
  { value: 'picture', label: 'Picture' },
  { value: 'table', label: 'Table' },
] as const;

/** A first slip worth looking at. */
const FIRST_SLIP = 1;

export function TraceToolbar(props: TraceToolbarProps) {
  const { traced, view, change, years } = props;
  const { slip, money, show } = view;
  const marked = traced.slip?.kind === 'tested' || (slip === null && traced.focus !== null);
  return (
    <div className="app-filters">
      <TracePicker {...props} />
      <SegmentedSwitch
        label="Show"
        options={MODES}
        value={slip !== null ? 'slip' : money !== null ? 'money' : 'trace'}
        onChange={(lens) => change(lensOf(lens, props))}
      />
      {money !== null && (
        <MoneyYears years={years} year={money} onChoose={(year) => change({ money: year })} />
      )}
      <SegmentedSwitch
        label="View"
        options={SHOWS}
        value={show}
        onChange={(next) => change({ show: next })}
      />
      {marked && <Checkbox label="Show all" checked={traced.all} onChange={(all) => change({ all })} />}
      <span className="app-filters__space" />
      {money !== null && show === 'picture' && <MoneyLegend followed={traced.money?.through != null} />}
      {marked && money === null && show === 'picture' && (
        <Legend isSlip={slip !== null} others={traced.all || slip !== null} />
      )}
    </div>
  );
}

/** What another lens changes in the address; what is traced stays. */
export function lensOf(
  lens: (typeof MODES)[number]['value'],
  { firstYear }: Pick<TraceToolbarProps, 'firstYear'>,
): Partial<TraceView> {
  return {
    slip: lens === 'slip' ? FIRST_SLIP : null,
    money: lens === 'money' ? firstYear : null,
    untraced: null,
  };
}

/** What is traced or slips, found by its name. */
function TracePicker({ index, traced, view, change, choosing, setChoosing }: TraceToolbarProps) {
  const [query, setQuery] = useState('');
  const isSlip = view.slip !== null;
  const groups = useMemo(
    () => (choosing ? findItems(index, traced.links, query, isSlip) : []),
    [choosing, index, traced.links, query, isSlip],
  );
  const { item } = view;
  return (
    <ItemPicker
      label={isSlip ? 'Enabler that slips' : 'Item to trace'}
      placeholder={isSlip ? 'Choose an enabler' : 'Choose an item'}
      chosen={item && { name: namesOf(index)(writeItem(item)), note: item.id }}
      open={choosing}
      onOpenChange={(open) => {
        setQuery('');
        setChoosing(open);
      }}
      query={query}
      onQueryChange={setQuery}
      groups={groups}
      onChoose={(id) => change({ item: readItem(id), untraced: null })}
    />
  );
}

/** What the widths and looks of bands mean. */
function MoneyLegend({ followed }: { readonly followed: boolean }) {
  return (
    <ul className="trace-legend" aria-label="Legend">
      <li>
        <span className="trace-legend__band" data-band={followed ? 'chosen' : 'plain'} aria-hidden />
        {followed ? 'Followed' : 'Width is money'}
      </li>
      <li>
        <span className="trace-legend__band" data-band="untraced" aria-hidden /> Untraced
      </li>
    </ul>
  );
}

/** What the marks mean. */
function Legend({ isSlip, others }: { readonly isSlip: boolean; readonly others: boolean }) {
  return (
    <ul className="trace-legend" aria-label="Legend">
      <li data-mark={isSlip ? 'affected' : 'linked'}>
        {isSlip ? (
          <TriangleAlert aria-hidden size={14} />
        ) : (
          <span className="trace-legend__card" aria-hidden />
        )}
        {isSlip ? 'Affected' : 'Linked'}
      </li>
      {others && (
        <li>
          <span className="trace-legend__card" aria-hidden /> {isSlip ? 'Not affected' : 'Not linked'}
        </li>
      )}
    </ul>
  );
}
