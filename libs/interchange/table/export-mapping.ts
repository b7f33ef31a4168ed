import { ENABLER_FIELDS, type PlanContent } from '@northing/domain';
import { costHeader } from './content-sheets.js';
import { mappableFields } from './mappable-fields.js';
import { MAPPING_FORMAT, type Mapping, type MappingColumn } from './mapping-schema.js';

/** The mapping that reads the sheet Enablers of an exported workbook, or its CSV, back as it was. */
export function exportMapping({ enablers }: PlanContent): Mapping {
  const fields: MappingColumn[] = mappableFields('enabler')
    .filter(({ key }) => key in ENABLER_FIELDS && key !== 'cost')
    .map(({ key, label }) => ({
      field: key,
      column: label,
      ...(key === 'deliverables' && { separator: '\n' }),
    }));
  const years = new Set(enablers.flatMap(({ cost }) => cost.map(({ fiscalYear }) => fiscalYear)));
  const costs: MappingColumn[] = [...years].flatMap((fiscalYear) =>
    (['opex', 'capex'] as const).map((costKind) => ({
      field: 'cost',
      column: costHeader(fiscalYear, costKind),
      fiscalYear,
      costKind,
      unit: 'thousands' as const,
    })),
  );
  return { format: MAPPING_FORMAT, name: 'Exported enablers', columns: [...fields, ...costs] };
}
