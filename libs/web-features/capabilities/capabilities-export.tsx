import { Button, Menu } from '@northing/web-ui';
import { Download } from 'lucide-react';
import { revisionLabel } from '../address/revision-token.js';
import { tableCsv } from '../export/csv.js';
import { download, downloadFrom, fileStem } from '../export/download.js';
import { planDocumentPath, revisionTablePath } from '../export/paths.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import { inOrder } from './branches.js';
import { capabilityColumns } from './capabilities-columns.js';
import type { CapabilitiesModel } from './capabilities-content.js';
import { gapColumns } from './open-gaps-section.js';

interface CapabilitiesExportProps {
  readonly reading: RevisionReading;
  readonly model: CapabilitiesModel;
}

const opensNothing = () => undefined;

/** What the search leaves as a table, the gaps that stay open, this revision, the whole plan. */
export function CapabilitiesExport({ reading, model }: CapabilitiesExportProps) {
  const { plan, revision, index } = reading;
  const entry = (id: string, label: string, onSelect: () => void) => ({ id, label, onSelect });
  const save = (what: string, text: string) =>
    download(
      `${fileStem(plan.name, revisionLabel(revision), what)}.csv`,
      new Blob([text], { type: 'text/csv;charset=utf-8' }),
    );
  const capabilities = () =>
    save('capabilities', tableCsv(capabilityColumns(reading, model), inOrder(model.branches)));
  const gaps = () => save('open gaps', tableCsv(gapColumns(index, opensNothing), model.open.gaps));
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
          label: 'What is shown',
          items: [
            entry('capabilities', 'Capabilities, CSV', capabilities),
            entry('gaps', 'Gaps the plan does not close, CSV', gaps),
          ],
        },
        {
          id: 'revision',
          label: 'This revision',
          items: [
            entry('xlsx', 'Excel workbook', () =>
              downloadFrom(revisionTablePath(plan.id, revision.sequence, 'xlsx')),
            ),
          ],
        },
        {
          id: 'plan',
          label: 'The whole plan',
          items: [entry('json', 'Plan document (JSON)', () => downloadFrom(planDocumentPath(plan.id)))],
        },
      ]}
    />
  );
}
