export * from './client.js';
export * from './generated/operations.js';
export * from './import-requests.js';
export * from './import-types.js';
