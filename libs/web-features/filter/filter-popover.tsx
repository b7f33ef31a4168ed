import { ListFilter } from 'lucide-react';
import { Button, Checkbox, FilterChip, Popover } from '@northing/web-ui';
import './filter.css';

/** One thing to narrow by: any of the chosen values. */
export interface FilterDimension {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

interface FilterPopoverProps {
  readonly dimensions: readonly FilterDimension[];
  readonly onClear: () => void;
}

/** Every filter in one place; those that hold stand beside it as chips. */
export function FilterPopover({ dimensions, onClear }: FilterPopoverProps) {
  const offered = dimensions.filter((dimension) => dimension.options.length > 0);
  const active = offered.filter((dimension) => dimension.chosen.length > 0);
  return (
    <>
      <Popover
        label="Filter"
        trigger={
          <Button variant="quiet" icon={<ListFilter aria-hidden size={16} />}>
            Filter
          </Button>
        }
      >
        <div className="filter-popover">
          {offered.map((dimension) => (
            <Choices key={dimension.id} dimension={dimension} />
          ))}
          <Button
            variant="quiet"
            disabledReason={active.length === 0 ? 'No filter is set' : null}
            onClick={onClear}
          >
            Clear filters
          </Button>
        </div>
      </Popover>
      {active.map((dimension) => (
        <Popover
          key={dimension.id}
          label={dimension.label}
          trigger={<FilterChip label={dimension.label} value={chosenWords(dimension)} />}
        >
          <div className="filter-popover">
            <Choices dimension={dimension} />
            <Button variant="quiet" onClick={() => dimension.onChange([])}>
              Clear {dimension.label.toLowerCase()}
            </Button>
          </div>
        </Popover>
      ))}
    </>
  );
}

/** `Branches`, `Branches and Trade`, `3 chosen`. */
export function chosenWords({ options, chosen }: Pick<FilterDimension, 'options' | 'chosen'>): string {
  if (chosen.length > 2) return `${chosen.length} chosen`;
  return chosen
    .map((value) => options.find((option) => option.value === value)?.label ?? value)
    .join(' and ');
}

function Choices({
  dimension: { label, options, chosen, onChange },
}: {
  readonly dimension: FilterDimension;
}) {
  const set = new Set(chosen);
  const toggle = (value: string, on: boolean) =>
    onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <fieldset className="filter-choices">
      <legend>{label}</legend>
      <div className="filter-choices__list">
        {options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            checked={set.has(option.value)}
            onChange={(on) => toggle(option.value, on)}
          />
        ))}
      </div>
    </fieldset>
  );
}
