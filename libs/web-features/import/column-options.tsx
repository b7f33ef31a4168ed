import {
  MONEY_UNITS,
  type ColumnPreview,
  type Mapping,
  type MappingColumn,
  type MoneyUnit,
} from '@northing/web-data';
import { parseQuarter, quarterLabel } from '@northing/domain';
import { Button, Select } from '@northing/web-ui';
import {
  adjustColumn,
  cellsToFix,
  mappedColumn,
  meaningOf,
  setMeaning,
  unknownValues,
  valuesOf,
} from './mapping-edits.js';
import { counted } from '../words/numbers.js';
import { entryOf } from './targets.js';
import { dispatchWizard } from './wizard-store.js';

interface ColumnOptionsProps {
  readonly column: ColumnPreview;
  readonly mapping: Mapping;
}

/** What a column's cells mean beyond the field it fills. */
export function ColumnOptions({ column, mapping }: ColumnOptionsProps) {
  const mapped = mappedColumn(mapping, column.name);
  if (!mapped) return null;
  const type = entryOf(mapped.field)?.value.type;
  return (
    <section className="import-side__section">
      <h3>{column.name}</h3>
      {mapped.field === 'cost' && <CostOptions column={column} mapping={mapping} mapped={mapped} />}
      {type === 'quarter' && <QuarterOptions column={column} mapping={mapping} mapped={mapped} />}
      {type === 'choice' && <ValueOptions column={column} mapping={mapping} />}
      {mapped.field !== 'cost' && type !== 'quarter' && type !== 'choice' && (
        <p className="import-side__note">{column.samples.join(' · ')}</p>
      )}
    </section>
  );
}

type MappedProps = ColumnOptionsProps & { readonly mapped: MappingColumn };

function adjust(mapping: Mapping, name: string, options: Partial<MappingColumn>): void {
  dispatchWizard({ do: 'setMapping', mapping: adjustColumn(mapping, name, options) });
}

const UNIT_LABELS = {
  ones: 'Units of the currency',
  thousands: 'Thousands',
  millions: 'Millions',
  billions: 'Billions',
} satisfies Record<MoneyUnit, string>;

function CostOptions({ column, mapping, mapped }: MappedProps) {
  return (
    <>
      <Select
        label="Amounts are in"
        options={MONEY_UNITS.map((value) => ({ value, label: UNIT_LABELS[value] }))}
        value={mapped.unit ?? 'ones'}
        onChange={(unit) => adjust(mapping, column.name, { unit })}
      />
      <Select
        label="Booked as"
        options={[
          { value: 'opex', label: 'Operating cost' },
          { value: 'capex', label: 'Capital cost' },
        ]}
        value={mapped.costKind ?? 'opex'}
        onChange={(costKind) => adjust(mapping, column.name, { costKind })}
      />
    </>
  );
}

function QuarterOptions({ column, mapping, mapped }: MappedProps) {
  return (
    <>
      <Select
        label="3/4/2027 means"
        options={[
          { value: '', label: 'As the other cells tell' },
          { value: 'dmy', label: '3 April' },
          { value: 'mdy', label: 'March 4' },
        ]}
        value={mapped.dateOrder ?? ''}
        onChange={(order) => adjust(mapping, column.name, { dateOrder: order === '' ? undefined : order })}
      />
      <CellsToFix column={column} mapping={mapping} />
    </>
  );
}

function CellsToFix({ column, mapping }: ColumnOptionsProps) {
  const open = cellsToFix(mapping, column);
  const mean = (text: string, meaning: string | null) =>
    dispatchWizard({ do: 'setMapping', mapping: setMeaning(mapping, column.name, text, meaning) });
  return (
    <>
      {open.length > 0 && (
        <p className="import-side__note">These are not dates. What is not fixed stays empty.</p>
      )}
      <ul className="import-values">
        {open.map(({ row, text, suggestion }) => {
          const quarter = suggestion === null ? null : parseQuarter(suggestion);
          return (
            <li key={text}>
              <span>
                {row !== null && <span className="import-side__note">Row {row} </span>}“{text}”
              </span>
              {quarter !== null && (
                <Button size="sm" variant="secondary" onClick={() => mean(text, suggestion)}>
                  Use {quarterLabel(quarter)}
                </Button>
              )}
              <Button size="sm" variant="quiet" onClick={() => mean(text, null)}>
                Leave empty
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const OPEN = '';
const NOTHING = 'value:nothing';

function ValueOptions({ column, mapping }: ColumnOptionsProps) {
  const mapped = mappedColumn(mapping, column.name);
  const entry = mapped && entryOf(mapped.field);
  if (!mapped || entry?.value.type !== 'choice') return null;
  const map = valuesOf(mapping, mapped);
  const unknown = new Set(unknownValues(mapping, column).map(({ value }) => value));
  const asked = column.distinctValues.filter(
    ({ value }) => unknown.has(value) || meaningOf(map, value) !== undefined,
  );
  const options = Object.entries(entry.value.labels).map(([value, label]) => ({ value, label }));
  if (asked.length === 0) return <p className="import-side__note">Every value is understood.</p>;
  return (
    <ul className="import-values">
      {asked.map(({ value, rows }) => {
        const meaning = meaningOf(map, value);
        const shown = meaning === undefined ? OPEN : meaning === null ? NOTHING : String(meaning);
        return (
          <li key={value}>
            <Select
              label={`${value}, ${counted(rows, 'row')}`}
              options={[
                { value: OPEN, label: 'Choose…' },
                ...options,
                { value: NOTHING, label: 'Leave empty' },
              ]}
              value={shown}
              onChange={(next) =>
                dispatchWizard({
                  do: 'setMapping',
                  mapping: setMeaning(
                    mapping,
                    column.name,
                    value,
                    next === OPEN ? undefined : next === NOTHING ? null : next,
                  ),
                })
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
