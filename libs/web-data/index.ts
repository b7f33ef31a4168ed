export * from './client.js';
export * from './generated/operations.js';
