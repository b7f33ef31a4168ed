import type { Change, ChangeKind } from './change.js';
import type { Churn, ChurnItem, ComparedRevision } from './comparison.js';
import { compareText } from './canonical.js';
import { windowCost } from './cost.js';
import { isEvidenced, type RecordsOf } from './evidence.js';
import type { Frame, Windows } from './frame.js';
import { rolledOut } from './presence.js';
import { fourDecimals, ratio } from './rounding.js';

type Years = NonNullable<Windows['costYears']>;

/** What an evidenced decision about a group's money is: presence, cost or sourcing. */
const MONEY_KINDS: ReadonlySet<ChangeKind> = new Set([
  'added', 'removed', 'split', 'merged', 'rolledIn', 'recosted', 'rephased', 'resourced',
] as const); // prettier-ignore

/** DOMAIN §4.1 (SPEC.md [C38] to [C41]); null when the cost windows share no year. */
export function churnOf(frame: Frame, rows: readonly Change[], recordsOf: RecordsOf): Churn | null {
  const { costYears } = frame.windows;
  if (costYears === null) return null;
  const items = churnItems(frame, costYears, judged(frame, rows, recordsOf));
  const spendBefore = spendIn(frame.input.from, costYears);
  const spendAfter = spendIn(frame.input.to, costYears);
  return {
    fiscalYears: [costYears.first, costYears.last],
    spendBefore,
    spendAfter,
    ...shares(items, spendBefore, spendAfter),
    ...flags(frame, items, spendBefore + spendAfter),
    items,
  };
}

function shares(items: readonly ChurnItem[], spendBefore: number, spendAfter: number) {
  const total = spendBefore + spendAfter;
  const turnover = sum(items.map((item) => item.turnover));
  const unevidenced = items.filter(({ evidenced }) => !evidenced).map((item) => item.turnover);
  const replaced = sum(
    items.map(({ before, after, resourced }) => (resourced ? before : Math.max(0, before - after))),
  );
  return {
    turnover,
    churnIndex: share(turnover, total),
    stability: total > 0 ? ratio(total - turnover, total) : 1,
    replacedShare: share(replaced, spendBefore),
    unevidencedChurn: share(sum(unevidenced), total),
    largestUnevidencedShare: share(Math.max(0, ...unevidenced), total),
  };
}

/** Judged on the exact shares, not the printed ones. */
function flags({ input: { settings } }: Frame, items: readonly ChurnItem[], total: number) {
  const reaches = (amount: number, limit: number) => total > 0 && amount / total >= limit;
  const unevidenced = items.filter(({ evidenced }) => !evidenced).map((item) => item.turnover);
  return {
    kneeJerk:
      reaches(sum(unevidenced), settings.kneeJerkUnevidencedShare) ||
      reaches(Math.max(0, ...unevidenced), settings.kneeJerkSingleShare),
    bigBang: reaches(sum(items.map((item) => item.turnover)), settings.bigBangShare),
  };
}

interface Judged {
  readonly resourced: ReadonlySet<string>;
  readonly evidenced: ReadonlySet<string>;
}

function judged(frame: Frame, rows: readonly Change[], recordsOf: RecordsOf): Judged {
  const resourced = new Set<string>();
  const evidenced = new Set<string>();
  for (const row of rows) {
    if (row.entityType !== 'enabler' || !MONEY_KINDS.has(row.kind)) continue;
    const group = groupName(frame, row.entityId);
    if (row.kind === 'resourced') resourced.add(group);
    if (!evidenced.has(group) && isEvidenced(recordsOf(row))) evidenced.add(group);
  }
  return { resourced, evidenced };
}

function churnItems(frame: Frame, years: Years, { resourced, evidenced }: Judged): readonly ChurnItem[] {
  const sums = new Map<string, { before: number; after: number }>();
  for (const pair of frame.pairs.values()) {
    const group = groupName(frame, pair.id);
    const exempt = group === pair.id && rolledOut(frame, pair) !== null;
    if ((pair.before === pair.after && group === pair.id) || exempt) continue;
    const known = sums.get(group) ?? { before: 0, after: 0 };
    known.before += pair.before ? windowCost(pair.before.cost, years) : 0;
    known.after += pair.after ? windowCost(pair.after.cost, years) : 0;
    sums.set(group, known);
  }
  return [...sums.entries()]
    .map(([group, { before, after }]) => ({
      group,
      before: fourDecimals(before),
      after: fourDecimals(after),
      turnover: fourDecimals(resourced.has(group) ? before + after : Math.abs(after - before)),
      resourced: resourced.has(group),
      evidenced: evidenced.has(group),
    }))
    .filter(({ turnover }) => turnover !== 0)
    .sort((x, y) => compareText(x.group, y.group));
}

function groupName({ groups }: Frame, enablerId: string): string {
  return groups.groupOf.get(enablerId) ?? enablerId;
}

function spendIn({ totals }: ComparedRevision, { first, last }: Years): number {
  let spend = 0;
  for (const [year, { opex, capex }] of totals.spendByFiscalYear) {
    if (year >= first && year <= last) spend += opex + capex;
  }
  return fourDecimals(spend);
}

function share(amount: number, of: number): number {
  return of > 0 ? ratio(amount, of) : 0;
}

function sum(amounts: readonly number[]): number {
  return fourDecimals(amounts.reduce((total, amount) => total + amount, 0));
}
