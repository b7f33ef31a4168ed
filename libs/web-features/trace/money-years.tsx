import type { FiscalYear } from '@northing/domain';
import { SegmentedSwitch, Select } from '@northing/web-ui';
import { yearLabel } from '../plan/field-words.js';

interface MoneyYearsProps {
  readonly years: readonly FiscalYear[];
  readonly year: FiscalYear;
  readonly onChoose: (year: FiscalYear) => void;
}

/** Up to this many stand side by side. */
const SIDE_BY_SIDE = 5;

/** The fiscal year whose money is shown; one in the address that holds none can still be seen chosen. */
export function MoneyYears({ years, year, onChoose }: MoneyYearsProps) {
  const all = years.includes(year) ? years : [...years, year].sort((a, b) => a - b);
  const options = all.map((each) => ({ value: String(each), label: yearLabel(each) }));
  const shown = { label: 'Fiscal year', options, value: String(year) };
  const choose = (value: string) => onChoose(Number(value));
  return all.length > SIDE_BY_SIDE ? (
    <Select {...shown} labelHidden onChange={choose} />
  ) : (
    <SegmentedSwitch {...shown} onChange={choose} />
  );
}
