export * from './ports.js';
export * from './failures.js';
export type * from './change-filter.js';
export type * from './application.js';
export type * from './find-revision.js';
export type * from './compare-revisions.js';
