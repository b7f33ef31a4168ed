/* Written by codegen.mjs: edit the .graphql documents instead. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PlanMixQuery, PlanMixQueryVariables } from '../operations.js';
export const PlanMixDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PlanMix' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'planId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'planId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fundingMix' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'revision' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'years' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'fiscalYear' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'planned' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'opex' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'capex' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mandatory' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sponsored' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'discretionary' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'noClass' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'run' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'grow' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'transform' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'noView' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'project' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'product' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'noKind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'inHouse' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'outsourced' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'managedService' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'saas' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'coSourced' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'noSourcing' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<PlanMixQuery, PlanMixQueryVariables>;
