export * from './report.js';
export {
  readPlanDocument,
  stringifyPlanDocument,
  writePlanDocument,
  type ReadPlanResult,
} from './document/plan-document.js';
export { mergeDocument } from './document/merge-document.js';
export { metricsDocument } from './document/metrics-document.js';
export { recordsMetricsDocument } from './document/records-metrics-document.js';
export { PLAN_FORMAT } from './document/plan-codec.js';
export * from './table/import-tables.js';
export { parseMapping, entityOf, type MappingProblem, type ParsedMapping } from './table/mapping.js';
export {
  MAPPING_FORMAT,
  mappingSchema,
  type Mapping,
  type MappingColumn,
  type MappedEntity,
} from './table/mapping-schema.js';
export { mappableFields, type MappableField } from './table/mappable-fields.js';
export { exampleMappings } from './table/example-mappings.js';
export { detectFormat, type DetectedFormat } from './table/detect-format.js';
export { previewTable, type PreviewOptions, type TablePreview } from './table/preview-table.js';
export { suggestAnchors, type SuggestedAnchor } from './table/suggest-anchors.js';
export { contentSheets, enablerSheet, type SheetWords } from './table/content-sheets.js';
export { budgetSheets } from './table/budget-sheets.js';
export { comparisonSheet, type ComparisonWords } from './table/comparison-sheet.js';
export { exportMapping } from './table/export-mapping.js';
export { writeCsv } from './table/write-csv.js';
export { writeWorkbook } from './table/write-workbook.js';
export type { Sheet, SheetCell } from './table/sheet.js';
export type { TableFile, TableFormat } from './table/read-file.js';
export type { FileRefusal } from './table/grid.js';
export type { NamedAnchor } from './table/anchors.js';
