import { DataTable } from '@northing/web-ui';
import { useMemo } from 'react';
import { revisionLabel } from '../address/revision-token.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import { inOrder } from './branches.js';
import { capabilityColumns } from './capabilities-columns.js';
import type { CapabilitiesModel } from './capabilities-content.js';

interface CapabilitiesTableProps {
  readonly reading: RevisionReading;
  readonly model: CapabilitiesModel;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

/** The map's equal: the same capabilities, order and selection. */
export function CapabilitiesTable({ reading, model, selectedId, onSelect }: CapabilitiesTableProps) {
  const rows = useMemo(() => inOrder(model.branches), [model.branches]);
  const columns = useMemo(() => capabilityColumns(reading, model), [reading, model]);
  return (
    <div className="capabilities-table">
      <DataTable
        caption={`Capabilities of ${revisionLabel(reading.revision)}`}
        columns={columns}
        rows={rows}
        rowId={({ capability }) => capability.id}
        selectedId={selectedId}
        onSelect={onSelect}
      />
    </div>
  );
}
