export * from './access/application.token.js';
export * from './access/actor.js';
export * from './access/loaders.js';
export * from './schema/schema.js';
export * from './published/published-operation.js';
export * from './published/known-operations.js';
