import type { RevisionHead } from '@northing/domain';
import { Download } from 'lucide-react';
import { Button, Menu } from '@northing/web-ui';
import { downloadFrom } from '../export/download.js';
import { comparisonPath } from '../export/paths.js';
import { usePlan } from '../shell/plan-context.js';

interface CompareExportProps {
  readonly from: RevisionHead;
  readonly to: RevisionHead;
}

const FORMATS = [
  { id: 'xlsx', label: 'Comparison as Excel workbook' },
  { id: 'csv', label: 'Comparison as CSV' },
  { id: 'json', label: 'Comparison document (JSON)' },
] as const;

export function CompareExport({ from, to }: CompareExportProps) {
  const { id } = usePlan();
  const pair = { from: from.sequence, to: to.sequence };
  return (
    <Menu
      align="end"
      trigger={
        <Button variant="secondary" icon={<Download aria-hidden size={14} />}>
          Export
        </Button>
      }
      sections={[
        {
          id: 'formats',
          items: FORMATS.map((format) => ({
            id: format.id,
            label: format.label,
            onSelect: () => downloadFrom(comparisonPath(id, pair, format.id)),
          })),
        },
      ]}
    />
  );
}
