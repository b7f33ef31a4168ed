/* Written by codegen.mjs: edit the .graphql documents instead. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RecordsMetricsQuery, RecordsMetricsQueryVariables } from '../operations.js';
export const RecordsMetricsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RecordsMetrics' },
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
                  name: { kind: 'Name', value: 'recordsMetrics' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'engagementTiming' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'businessUnitId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quarter' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ratio' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'smallSample' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'confirmedBefore' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'confirmedAfter' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'confirmedRatio' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'engagementTimingAll' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimingItem' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'maximumValuePotential' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'assessmentId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'businessUnitId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quarter' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'maximumValuePotential' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reachablePotential' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'headroom' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'inconsistent' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'bindingAttributes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rmmCeiling' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'relationshipTrend' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'businessUnitId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quarter' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'intendedLevel' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'changeOverYear' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'belowIntended' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'shadowIt' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'unmanagedAnnualCost' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'plannedItCost' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'exposure' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'fiscalYear' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unmanaged' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'highRisk' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'items' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'businessUnitId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'supplier' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'annualCost' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'dataSensitivity' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'disposition' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'highRisk' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'budgetReadiness' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'revisionId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'budgetFiscalYear' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'seasonStart' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'daysBefore' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'weeksBefore' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'staleQuarters' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'light' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'openQuestionShare' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'openQuestions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'demandRequests' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'requests' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'businessUnitId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'raisedQuarter' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'requirement' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
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
      name: { kind: 'Name', value: 'TimingItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EngagementTiming' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'quarter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
          { kind: 'Field', name: { kind: 'Name', value: 'after' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ratio' } },
          { kind: 'Field', name: { kind: 'Name', value: 'smallSample' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confirmedBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confirmedAfter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confirmedRatio' } },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<RecordsMetricsQuery, RecordsMetricsQueryVariables>;
