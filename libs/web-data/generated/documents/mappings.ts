/* Written by codegen.mjs: edit the .graphql documents instead. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MappingsQuery, MappingsQueryVariables } from '../operations.js';
export const MappingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Mappings' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mappings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mapping' } },
                { kind: 'Field', name: { kind: 'Name', value: 'savedAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<MappingsQuery, MappingsQueryVariables>;
