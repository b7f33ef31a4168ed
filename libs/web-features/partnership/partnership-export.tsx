import { Button, useToast } from '@northing/web-ui';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { download, fileStem } from '../export/download.js';
import { writeBook, XLSX_TYPE } from '../export/workbook.js';
import type { FigureContext } from '../figures/figure-context.js';
import { partnershipSheets } from './partnership-book.js';
import type { PartnershipRecords } from './read-partnership.js';
import type { UnitRow } from './unit-rows.js';

interface PartnershipExportProps {
  readonly records: PartnershipRecords;
  readonly context: FigureContext;
  readonly rows: readonly UnitRow[];
}

/** The units and everything recorded of working together, as a workbook. */
export function PartnershipExport({ records, context, rows }: PartnershipExportProps) {
  const { plan, index, records: metrics } = context;
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const bytes = await writeBook(partnershipSheets({ plan, index, rows, records, metrics }));
      download(`${fileStem(plan.name, 'partnership')}.xlsx`, new Blob([bytes], { type: XLSX_TYPE }));
    } catch {
      toast({ text: 'The workbook could not be made. Try again once the connection is back.' });
    }
    setBusy(false);
  };
  return (
    <Button
      icon={<Download aria-hidden size={14} />}
      disabledReason={busy ? 'The workbook is being made' : null}
      onClick={() => void save()}
    >
      Export
    </Button>
  );
}
