/* Written by codegen.mjs: edit the .graphql documents instead. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PromiseResultsQuery, PromiseResultsQueryVariables } from '../operations.js';
export const PromiseResultsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PromiseResults' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'planId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'rev' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
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
                  name: { kind: 'Name', value: 'revision' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'rev' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'rev' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sequence' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'promises' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'promises' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'enablerId' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'enabler' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'businessUnitId' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'businessOwnerId' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'supplier' } },
                                      ],
                                    },
                                  },
                                  { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'promised' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'kept' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'FragmentSpread', name: { kind: 'Name', value: 'KeptItem' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'capabilities' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'capabilityId' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'promised' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'reassessment' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: 'quarter' } },
                                              {
                                                kind: 'Field',
                                                name: { kind: 'Name', value: 'maturityBefore' },
                                              },
                                              {
                                                kind: 'Field',
                                                name: { kind: 'Name', value: 'maturityAfter' },
                                              },
                                              { kind: 'Field', name: { kind: 'Name', value: 'gained' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'liftedBy' } },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'keyResults' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'outcomeId' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'keyResultId' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'now' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'moved' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'byUnit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'PromiseGroupItem' },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'bySupplier' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'PromiseGroupItem' },
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
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'KeptItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PromiseKept' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'promised' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gained' } },
          { kind: 'Field', name: { kind: 'Name', value: 'share' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PromiseGroupItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PromiseGroup' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'enablerIds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reassessedIds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kept' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'KeptItem' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<PromiseResultsQuery, PromiseResultsQueryVariables>;
