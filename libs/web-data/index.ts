export { actAs, actingHeaders, actingPerson, onActing } from './acting.js';
export * from './client.js';
export * from './generated/operations.js';
export * from './import-requests.js';
export * from './insight-files.js';
export * from './import-types.js';
export * from './plan-events.js';
