/* Written by codegen.mjs: edit the .graphql documents instead. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PartnershipRecordsQuery, PartnershipRecordsQueryVariables } from '../operations.js';
export const PartnershipRecordsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PartnershipRecords' },
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
                  name: { kind: 'Name', value: 'unitRecords' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'businessUnitId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'engagements' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'assessments' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'demandRequests' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shadowItItems' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'interventions' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'engagements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EngagementItem' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'assessments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssessmentItem' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'interventions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'InterventionItem' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'shadowItItems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShadowItItemFields' } },
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
      name: { kind: 'Name', value: 'RatingItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AttributeRating' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'attribute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rating' } },
          { kind: 'Field', name: { kind: 'Name', value: 'influence' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SideFindingItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SideFinding' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'byId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'on' } },
          { kind: 'Field', name: { kind: 'Name', value: 'partnerLevel' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attributes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RatingItem' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'externalFactors' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relationshipLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intendedLevel' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EngagementItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Engagement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'businessUnitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quarter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'behaviours' } },
          { kind: 'Field', name: { kind: 'Name', value: 'enablerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedById' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confirmedById' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lockedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isLocked' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssessmentItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Assessment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'businessUnitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quarter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'instrument' } },
          { kind: 'Field', name: { kind: 'Name', value: 'partnerLevel' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attributes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RatingItem' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'externalFactors' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relationshipLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intendedLevel' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sides' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'it' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SideFindingItem' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'business' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SideFindingItem' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partnerLevel' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attributes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RatingItem' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'externalFactors' } },
                { kind: 'Field', name: { kind: 'Name', value: 'relationshipLevel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'intendedLevel' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'InterventionItem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Intervention' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'businessUnitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byId' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShadowItItemFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ShadowItItem' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'businessUnitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'supplier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'annualCost' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dataSensitivity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'itOwnerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disposition' } },
          { kind: 'Field', name: { kind: 'Name', value: 'enablerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'foundOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'disposition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byId' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as TypedDocumentNode<PartnershipRecordsQuery, PartnershipRecordsQueryVariables>;
