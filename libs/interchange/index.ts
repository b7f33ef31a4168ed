export * from './report.js';
export {
  readPlanDocument,
  stringifyPlanDocument,
  writePlanDocument,
  type ReadPlanResult,
} from './document/plan-document.js';
export { PLAN_FORMAT } from './document/plan-codec.js';
