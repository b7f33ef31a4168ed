/* Written by codegen.mjs: edit the .graphql documents instead. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RevisionMetricsQuery, RevisionMetricsQueryVariables } from '../operations.js';
export const RevisionMetricsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RevisionMetrics' },
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
                        name: { kind: 'Name', value: 'metrics' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'oneYearWindow' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MetricSpan' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'fiveYearWindow' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MetricSpan' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'costYears' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'membership' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'oneYear' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'fiveYear' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'beyondHorizon' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'unscheduled' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'plannedSpend' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'capabilityGaps' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'capabilityId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'gap' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'weightedGap' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'parentMaturity' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'capabilityId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'current' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'outcomes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'OutcomeMetricsItem' },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'forecastShifts' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'enablerId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'planned' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'forecast' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'drivenBy' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'priority' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'enablerId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'expectedValue' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'cost' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'wsjf' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'shares' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'outcomeId' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'capabilityId' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'utilisation' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'teamId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'quarter' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'demand' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'utilisation' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'over' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'demandBy' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'enablerId' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'fte' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'cutLine' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'enablerId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'discretionary' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'fiscalYear' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'planned' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'discretionary' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'pct' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'envelope' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'headroom' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'overClasses' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'discretionaryCapacityPct' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'discretionaryDemand' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'warnings' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  {
                                    kind: 'InlineFragment',
                                    typeCondition: {
                                      kind: 'NamedType',
                                      name: { kind: 'Name', value: 'StartedBeforePredecessor' },
                                    },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'enablerId' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'predecessorId' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'InlineFragment',
                                    typeCondition: {
                                      kind: 'NamedType',
                                      name: { kind: 'Name', value: 'UnfundedAtStart' },
                                    },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'enablerId' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'InlineFragment',
                                    typeCondition: {
                                      kind: 'NamedType',
                                      name: { kind: 'Name', value: 'WeightsNot100' },
                                    },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'outcomeId' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'productShareSpend' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'productSpend' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'productShareCount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'products' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'traceability' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tracedSpend' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'untracedEnablers' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'load' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'delivered' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'inProgress' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'ratio' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'light' } },
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
      name: { kind: 'Name', value: 'MetricSpan' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'QuarterWindow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'first' } },
          { kind: 'Field', name: { kind: 'Name', value: 'last' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OutcomeMetricsItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OutcomeMetrics' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'outcomeId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attainment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueQuarter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coveragePlanned' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverageForecast' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minSlackQuarters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateByDependency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keyResults' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'keyResultId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attainment' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shares' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'capabilityId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gap' } },
                { kind: 'Field', name: { kind: 'Name', value: 'planned' } },
                { kind: 'Field', name: { kind: 'Name', value: 'forecast' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'contributions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'enablerId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'uplift' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'plannedEnd' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'forecastEnd' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'inTimePlanned' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'inTimeForecast' } },
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
} as unknown as TypedDocumentNode<RevisionMetricsQuery, RevisionMetricsQueryVariables>;
