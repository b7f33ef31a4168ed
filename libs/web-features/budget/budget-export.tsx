import type { FiscalYear } from '@northing/domain';
import { Button, Menu } from '@northing/web-ui';
import { Download } from 'lucide-react';
import { downloadFrom } from '../export/download.js';
import { budgetPath } from '../export/paths.js';
import { usePlan } from '../shell/plan-context.js';

interface BudgetExportProps {
  readonly of: { readonly sequence: number } | { readonly scenarioId: string };
  readonly year: FiscalYear;
}

/** The list taken along: as a workbook that adds up by itself, or on paper. */
export function BudgetExport({ of, year }: BudgetExportProps) {
  const { id } = usePlan();
  return (
    <Menu
      align="end"
      trigger={<Button icon={<Download aria-hidden size={14} />}>Export</Button>}
      sections={[
        {
          id: 'list',
          label: 'This list',
          items: [
            { id: 'xlsx', label: 'Excel workbook', onSelect: () => downloadFrom(budgetPath(id, of, year)) },
            { id: 'print', label: 'Print', onSelect: () => window.print() },
          ],
        },
      ]}
    />
  );
}
