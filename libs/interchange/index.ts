export * from './report.js';
export {
  readPlanDocument,
  stringifyPlanDocument,
  writePlanDocument,
  type ReadPlanResult,
} from './document/plan-document.js';
export { PLAN_FORMAT } from './document/plan-codec.js';
export * from './table/import-tables.js';
export * from './table/mapping.js';
export * from './table/mapping-schema.js';
export { detectFormat } from './table/detect-format.js';
