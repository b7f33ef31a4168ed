/* Written by codegen.mjs: edit the .graphql documents instead. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PlanFiguresQuery, PlanFiguresQueryVariables } from '../operations.js';
export const PlanFiguresDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PlanFigures' },
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
                  name: { kind: 'Name', value: 'figures' },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'outcomesAtRisk' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcomesUncovered' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcomesWatch' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcomesOnTrack' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'meanCoveragePlanned' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'meanCoverageForecast' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'meanAttainment' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'weightedGap' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'gapsOpen' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'plannedSpend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'loadRatio' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'delivered' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'inProgress' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overbooked' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'doesNotFit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'discretionaryPct' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'discretionaryCapacityPct' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'productShareSpend' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'productShareCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'traceability' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'untraced' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'stability' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'churnIndex' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kneeJerk' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bigBang' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unevidencedChurn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'meanSlipQuarters' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slippedShare' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'forecastReliability' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'evidenceCoverage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'replanningChanges' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'turnover' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spendBefore' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'spendAfter' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'slipCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'forecastDue' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'forecastMet' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changesWithEvidence' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'outcomes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'outcomeId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'coveragePlanned' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'coverageForecast' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attainment' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'minSlackQuarters' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dueQuarter' } },
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
} as unknown as TypedDocumentNode<PlanFiguresQuery, PlanFiguresQueryVariables>;
