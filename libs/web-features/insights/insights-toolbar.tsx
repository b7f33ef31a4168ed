import { INSIGHT_TYPE_LABELS } from '@northing/domain';
import { Button, Checkbox, FilterChip, Popover } from '@northing/web-ui';
import { Plus } from 'lucide-react';
import { INSIGHT_TYPES, type InsightsView } from '../address/insights-view.js';
import { TextFilter } from '../filter/text-filter.js';

interface InsightsToolbarProps {
  readonly view: InsightsView;
  readonly change: (patch: Partial<InsightsView>) => void;
  readonly onAdd: () => void;
}

/** Search, kinds, and a new insight. */
export function InsightsToolbar({ view: { text, types }, change, onAdd }: InsightsToolbarProps) {
  return (
    <div className="insights__bar">
      <TextFilter label="Search insights" value={text} onChange={(next) => change({ text: next })} />
      <Popover
        label="Kinds"
        trigger={
          <FilterChip
            label="Kind"
            value={types.length === 0 ? null : types.map((type) => INSIGHT_TYPE_LABELS[type]).join(', ')}
            onClear={() => change({ types: [] })}
          />
        }
      >
        <div className="insights__kinds">
          {INSIGHT_TYPES.map((type) => (
            <Checkbox
              key={type}
              label={INSIGHT_TYPE_LABELS[type]}
              checked={types.includes(type)}
              onChange={(on) =>
                change({ types: on ? [...types, type] : types.filter((each) => each !== type) })
              }
            />
          ))}
        </div>
      </Popover>
      <span className="insights__space" />
      <Button variant="primary" icon={<Plus aria-hidden size={16} />} onClick={onAdd}>
        Add an insight
      </Button>
    </div>
  );
}
