import { parseQuarter, type LedgerEntry } from '@northing/domain';
import type { EvidenceLedgerQuery } from '@northing/web-data';
import { requiredQuarter } from '../../plan/read-content.js';

/** What IT brought unasked and what became of it, with the titles of the evidence it names. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly insights: ReadonlyMap<string, string>;
}

export function readLedger({ plan }: EvidenceLedgerQuery): Ledger {
  return {
    entries: (plan?.evidenceLedger ?? []).map((entry) => ({
      ...entry,
      quarter: requiredQuarter(entry.quarter),
      enabler: entry.enabler && {
        ...entry.enabler,
        deliveredQuarter:
          entry.enabler.deliveredQuarter === null ? null : parseQuarter(entry.enabler.deliveredQuarter),
      },
    })),
    insights: new Map((plan?.insights.edges ?? []).map(({ node }) => [node.id, node.title])),
  };
}
