import { EMPTY_CONTENT, fiscalQuarter, itemKey, type Edit, type PlanContent } from '@northing/domain';
import { commandInput } from './edit-input.js';

const envelope = { fiscalYear: 2028, fundingClass: 'discretionary', amount: 500 } as const;
const capacity = { teamId: 't', quarter: fiscalQuarter(2028, 1), fte: 4 };
const uplift = { enablerId: 'e', capabilityId: 'c', uplift: 1 };
const weight = { outcomeId: 'o', capabilityId: 'c', weight: 40 };
const STORED: PlanContent = {
  ...EMPTY_CONTENT,
  envelopes: [envelope],
  capacity: [capacity],
  enablerCapabilityLinks: [uplift],
  outcomeCapabilityLinks: [weight],
};

function sent(edits: readonly Edit[], shown: PlanContent): unknown {
  return commandInput({ kind: 'steps', edits }, [STORED, shown]).steps?.edits;
}

describe('an edit as it is sent', () => {
  it('takes away what is shown no more: its place is that of what the server holds', () => {
    const edits: readonly Edit[] = [
      { op: 'remove', type: 'envelope', key: itemKey('envelope', envelope) },
      { op: 'remove', type: 'capacity', key: itemKey('capacity', capacity) },
      { op: 'remove', type: 'enablerCapabilityLink', key: itemKey('enablerCapabilityLink', uplift) },
      { op: 'remove', type: 'outcomeCapabilityLink', key: itemKey('outcomeCapabilityLink', weight) },
    ];
    expect(sent(edits, EMPTY_CONTENT)).toEqual([
      { removeEnvelope: { fiscalYear: 2028, fundingClass: 'discretionary' } },
      { removeCapacity: { teamId: 't', quarter: 'FY2028-Q1' } },
      { removeEnablerLink: { enablerId: 'e', capabilityId: 'c' } },
      { removeOutcomeLink: { outcomeId: 'o', capabilityId: 'c' } },
    ]);
  });

  it('sets what the same edit adds', () => {
    const added = { ...envelope, fiscalYear: 2029 };
    const key = itemKey('envelope', added);
    const edits: readonly Edit[] = [
      { op: 'add', type: 'envelope', item: added },
      { op: 'set', type: 'envelope', key, field: 'amount', value: 700 },
    ];
    expect(sent(edits, { ...STORED, envelopes: [envelope, added] })).toEqual([
      { addEnvelope: added },
      { setEnvelope: { ...added, amount: 700 } },
    ]);
  });
});
