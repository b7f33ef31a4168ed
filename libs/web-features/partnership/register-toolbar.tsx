import { ENGAGEMENT_TIMINGS, quarterLabel, TIMING_LABELS, type FiscalQuarter } from '@northing/domain';
import { SegmentedSwitch, Select } from '@northing/web-ui';
import type { ReactNode } from 'react';
import { REGISTER_LISTS, type RegisterList, type RegisterView } from '../address/register-view.js';
import { TextFilter } from '../filter/text-filter.js';
import { namedOptions } from '../plan/reference-options.js';
import { usePlan } from '../shell/plan-context.js';
import { quarterToken } from './register-rows.js';
import type { ChangeRegister } from './use-register-view.js';

interface RegisterToolbarProps {
  readonly view: RegisterView;
  readonly change: ChangeRegister;
  /** Quarters that something was recorded in, the newest first. */
  readonly quarters: readonly FiscalQuarter[];
  readonly action: ReactNode;
}

const LIST_LABELS = {
  engagements: 'Engagements',
  shadowIt: 'Outside the plan',
  suppliers: 'Suppliers',
  owners: 'Ownership',
} satisfies Record<RegisterList, string>;

const ALL = '';

/** Which list, what narrows it, and what can be added to it. */
export function RegisterToolbar({ view, change, quarters, action }: RegisterToolbarProps) {
  const { units } = usePlan();
  const { list, text, unit } = view;
  return (
    <div className="app-filters partner-filters">
      <SegmentedSwitch
        label="List"
        options={REGISTER_LISTS.map((value) => ({ value, label: LIST_LABELS[value] }))}
        value={list}
        onChange={(next) => change({ list: next, open: null })}
      />
      {(list === 'engagements' || list === 'shadowIt') && (
        <TextFilter label="Search the register" value={text} onChange={(next) => change({ text: next })} />
      )}
      {list !== 'suppliers' && (
        <Select
          label="Business unit"
          labelHidden
          value={unit ?? ALL}
          options={[
            { value: ALL, label: 'All units' },
            ...namedOptions(units.values()).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(next) => change({ unit: next || null })}
        />
      )}
      {list === 'engagements' && <EngagementFilters {...{ view, change, quarters }} />}
      <span className="app-filters__space" />
      {action}
    </div>
  );
}

function EngagementFilters({ view, change, quarters }: Omit<RegisterToolbarProps, 'action'>) {
  return (
    <>
      <Select
        label="Quarter"
        labelHidden
        value={view.quarter ?? ALL}
        options={[
          { value: ALL, label: 'All quarters' },
          ...quarters.map((quarter) => ({ value: quarterToken(quarter), label: quarterLabel(quarter) })),
        ]}
        onChange={(next) => change({ quarter: next || null })}
      />
      <Select
        label="When IT came in"
        labelHidden
        value={view.timing ?? ALL}
        options={[
          { value: ALL, label: 'Before and after' },
          ...ENGAGEMENT_TIMINGS.map((value) => ({ value, label: TIMING_LABELS[value] })),
        ]}
        onChange={(next) => change({ timing: ENGAGEMENT_TIMINGS.find((each) => each === next) ?? null })}
      />
    </>
  );
}
