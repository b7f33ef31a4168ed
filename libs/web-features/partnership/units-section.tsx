import { quarterLabel, RELATIONSHIP_LEVEL_LABELS, type FiscalQuarter } from '@northing/domain';
import { LevelSteps, SegmentedSwitch } from '@northing/web-ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { partnershipAddress, type PartnershipView } from '../address/partnership-view.js';
import { usePlan } from '../shell/plan-context.js';
import { quarterRange } from '../words/dates.js';
import { TimingBar, TimingLegend } from './timing-bar.js';
import { yearChangeText, type UnitLevels } from './unit-levels.js';
import type { UnitRow } from './unit-rows.js';
import { yearUpTo, type TimingCount } from './unit-timing.js';
import { UnitsTable } from './units-table.js';

interface UnitsPictureProps {
  readonly rows: readonly UnitRow[];
  /** Over all units, of the same quarters. */
  readonly all: TimingCount;
  /** The last quarter shown. */
  readonly last: FiscalQuarter;
}

interface UnitsSectionProps extends UnitsPictureProps {
  readonly show: PartnershipView['show'];
  readonly onShow: (show: PartnershipView['show']) => void;
  /** Buttons of the section. */
  readonly tools: ReactNode;
}

const SHOWS = [
  { value: 'picture', label: 'Steps' },
  { value: 'table', label: 'Table' },
] as const;

/** Where each unit stands, how it came there, and when it brings IT in. */
export function UnitsSection({ show, onShow, tools, ...units }: UnitsSectionProps) {
  return (
    <section className="partner-card" aria-labelledby="partner-units">
      <header className="partner-card__head">
        <h2 id="partner-units">Partnership by business unit</h2>
        {show === 'picture' && <TimingLegend />}
        <SegmentedSwitch label="View" options={SHOWS} value={show} onChange={onShow} />
        {tools}
      </header>
      {show === 'table' ? <UnitsTable rows={units.rows} /> : <UnitsPicture {...units} />}
    </section>
  );
}

function UnitsPicture({ rows, all, last }: UnitsPictureProps) {
  return (
    <table className="partner-units">
      <UnitsHead rows={rows} last={last} />
      <tbody>
        {rows.map((row) => (
          <UnitLine key={row.id} row={row} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            All units
          </th>
          <td>
            <TimingBar label="all units" count={all} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function UnitsHead({ rows, last }: Omit<UnitsPictureProps, 'all'>) {
  const first = rows[0]?.maturity.first ?? last;
  return (
    <thead>
      <tr>
        <th scope="col">Business unit</th>
        <th scope="col">
          {`${quarterLabel(first)} to ${quarterLabel(last)}, Ad hoc (low) to Strategic Partner (high)`}
        </th>
        <th scope="col">Now</th>
        <th scope="col">When IT is brought in, {quarterRange(...yearUpTo(last))}</th>
      </tr>
    </thead>
  );
}

function UnitLine({ row: { id, name, maturity, timing } }: { readonly row: UnitRow }) {
  const plan = usePlan();
  return (
    <tr>
      <th scope="row">
        <Link to={partnershipAddress({ plan: plan.id, unit: id })}>{name}</Link>
      </th>
      <td className="partner-units__steps">
        <LevelSteps
          label={name}
          run={maturity}
          names={RELATIONSHIP_LEVEL_LABELS}
          intended={maturity.intended}
        />
      </td>
      <td className="partner-units__now">
        <LevelNow maturity={maturity} />
      </td>
      <td className="partner-units__timing">
        <TimingBar label={name} count={timing} />
      </td>
    </tr>
  );
}

/** The level as last agreed, and how it moved in a year; attention only below the intended one. */
export function LevelNow({ maturity: { now, intended, changeInYear } }: { readonly maturity: UnitLevels }) {
  if (now === null) return <span className="partner-none">– Not assessed</span>;
  const isBelow = intended !== null && now < intended;
  return (
    <>
      <strong>{RELATIONSHIP_LEVEL_LABELS[now - 1]}</strong>
      <span className="partner-none">
        {yearChangeText(changeInYear) ?? 'No level to compare with a year ago'}
      </span>
      {isBelow && (
        <span className="partner-below">Below the intended {RELATIONSHIP_LEVEL_LABELS[intended - 1]}</span>
      )}
    </>
  );
}
