import type { RevisionHead } from '@northing/domain';
import { Download } from 'lucide-react';
import { Button, Menu } from '@northing/web-ui';
import type { RoadmapView } from '../address/roadmap-view.js';
import { downloadFrom } from '../export/download.js';
import { planDocumentPath, revisionTablePath } from '../export/paths.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import type { RoadmapGroup } from './roadmap-model.js';

export interface RoadmapExportProps {
  readonly revision: RevisionHead;
  readonly index: PlanIndex;
  readonly groups: readonly RoadmapGroup[];
  readonly horizon: RoadmapView['horizon'];
}

export function RoadmapExport({ revision }: RoadmapExportProps) {
  const { id } = usePlan();
  const { sequence } = revision;
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
          id: 'tables',
          label: 'This revision as a table',
          items: [
            {
              id: 'xlsx',
              label: 'Excel workbook',
              onSelect: () => downloadFrom(revisionTablePath(id, sequence, 'xlsx')),
            },
            { id: 'csv', label: 'CSV', onSelect: () => downloadFrom(revisionTablePath(id, sequence, 'csv')) },
          ],
        },
        {
          id: 'plan',
          label: 'The whole plan',
          items: [
            { id: 'json', label: 'Plan document (JSON)', onSelect: () => downloadFrom(planDocumentPath(id)) },
          ],
        },
      ]}
    />
  );
}
