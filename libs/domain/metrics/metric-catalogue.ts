/** Which way is better; `neither`: it informs and does not grade. */
export type Better = 'higher' | 'lower' | 'neither';

/** How a figure explains itself, in words for people. */
export interface MetricEntry {
  readonly label: string;
  /** What its number counts. */
  readonly unit: string;
  readonly formula: string;
  /** Why it is worth looking at. */
  readonly idea: string;
  /** What would improve it. */
  readonly act: string;
  /** How it can be made to look better than it is, and what to look at then. */
  readonly gaming: string;
  readonly better: Better;
}

/** The figures of DOMAIN §4 and their companions, each described once. */
export const METRICS = {
  stability: {
    label: 'Stability',
    unit: 'share of spend unchanged',
    formula:
      '1 − churn index. The churn index is the cost turned over by decisions, divided by the spend before plus the spend after, both in the cost window the two revisions share. A change of supplier or sourcing turns over its whole cost; what only rolled out of view turns over nothing.',
    idea: 'Small regular changes serve a roadmap better than knee-jerk swaps of a system or a supplier.',
    act: 'Ask for an appraisal before a large change is approved, and take it in evidenced steps.',
    gaming:
      'By citing empty evidence, or by slicing one swap over several quarters. Look at net against gross over the whole run.',
    better: 'neither',
  },
  slip: {
    label: 'Slip',
    unit: 'quarters',
    formula:
      'Mean shift of the planned end, later counted as positive, over the enablers that were open and dated in the earlier revision and are dated in the later one. Delivered work counts with its actual end; splits, merges and stopped work are left out.',
    idea: 'To start more than can be finished breaks expectations.',
    act: 'Discount what unreliable teams forecast, and finish before starting more.',
    gaming: 'By padding the plan, or by splitting late work off. Look at splits beside it.',
    better: 'lower',
  },
  forecastReliability: {
    label: 'Forecast reliability',
    unit: 'share of due work delivered in time',
    formula:
      'Enablers delivered by their planned end, divided by those that were due between the two revisions. Due work that was removed, stopped, split or merged counts as not met.',
    idea: 'A forecast is worth as much as the last ones that came true.',
    act: 'Plan the next quarter from what was really delivered in the last ones.',
    gaming: 'By moving ends out just before they fall due. Look at the milestone trend.',
    better: 'higher',
  },
  load: {
    label: 'In progress against delivered',
    unit: 'projects in progress per project delivered',
    formula:
      'Projects in progress, divided by projects delivered in the four quarters before the revision’s first one. Up to 1 is sound, up to 1.5 strained.',
    idea: 'How many were delivered last year, compared with those in progress this year?',
    act: 'Stop starting, and finish what is under way.',
    gaming: 'By calling projects products. Look at the product share beside it.',
    better: 'lower',
  },
  utilisation: {
    label: 'Utilisation',
    unit: 'demand as a share of capacity',
    formula:
      'FTE that the plan needs of a team in a quarter of the one-year plan, what delivered products keep needing included, divided by the team’s capacity.',
    idea: 'To overlook IT’s capacity is the most common failure of demand management.',
    act: 'Move or stop work below the capacity line.',
    gaming: 'By understating demand. Compare with what similar work took.',
    better: 'neither',
  },
  cutLine: {
    label: 'Capacity line',
    unit: 'enablers that do not fit',
    formula:
      'Work in progress is served first, then enablers by priority band, score and id. The first that exceeds a team’s capacity in any quarter marks the line; what still fits behind it is fillable.',
    idea: 'A list without a line is a wish list.',
    act: 'Move or stop work below the line, or move people.',
    gaming: 'By starting work early so that it counts as committed. Look at work started below funded.',
    better: 'lower',
  },
  priority: {
    label: 'Priority score',
    unit: 'points of expected value a million',
    formula:
      'Value × confidence ÷ cost to go in millions. Value sums, over outcomes and their capabilities, the outcome’s weight × the capability’s share × the part of the gap that the enabler closes. Sunk cost is ignored.',
    idea: 'Agreed outcomes define value; then demand is matched to capacity.',
    act: 'Choose the order by it, and say why where you do not.',
    gaming: 'By promising too much uplift. Compare with the maturity that was reassessed afterwards.',
    better: 'higher',
  },
  weightedGap: {
    label: 'Weighted gap',
    unit: 'levels of maturity × importance',
    formula:
      'Target maturity minus current maturity, never below 0, times the capability’s importance of 1 to 5.',
    idea: 'Five-year clarity on where capabilities need most improvement.',
    act: 'Invest first where it is largest.',
    gaming: 'By giving everything the highest importance. Look at the spread of importance.',
    better: 'lower',
  },
  outcomeCoverage: {
    label: 'Outcome coverage',
    unit: 'share of the needed uplift in time',
    formula:
      'Over the capabilities an outcome needs: their share of the outcome × the part of their gap that enablers close by the due quarter. Delivered work counts until the capability is reassessed. The forecast pushes ends by their dependencies.',
    idea: 'A plan is there to fulfil outcomes, not to produce output.',
    act: 'Protect the predecessor that drives the late ones.',
    gaming: 'By moving due dates. Every moved target shows in the comparison.',
    better: 'higher',
  },
  outcomesAtRisk: {
    label: 'Outcomes at risk',
    unit: 'outcomes',
    formula:
      'Outcomes that the plan covers as dated, but not once dependencies push its ends: coverage planned at or above the threshold, coverage forecast below it.',
    idea: 'These look safe in every list of dates, and are not.',
    act: 'Protect the predecessor that drives the late ones.',
    gaming: 'By removing a dependency, or moving a due date. Both show in the comparison.',
    better: 'lower',
  },
  discretionary: {
    label: 'Discretionary share',
    unit: 'percent of planned cost',
    formula:
      'Planned cost of discretionary enablers in a fiscal year, divided by all planned cost of that year.',
    idea: 'About ten percent of capacity belongs to proactive development, before the business asks.',
    act: 'Defend it when budgets tighten.',
    gaming: 'By labels. Query discretionary work that an already decided request raised.',
    better: 'neither',
  },
  productShare: {
    label: 'Product share',
    unit: 'share of planned cost',
    formula: 'Planned cost of products in the cost window, divided by all planned cost in it.',
    idea: 'The shift from project to product delivery.',
    act: 'Fund teams, not projects.',
    gaming: 'By renaming. A product that nobody sustains is worth a question.',
    better: 'higher',
  },
  traceability: {
    label: 'Traceability',
    unit: 'share of planned cost that serves an outcome',
    formula:
      'Planned cost of the enablers with a path to an outcome (an uplift of a capability that an outcome needs), divided by all planned cost in the cost window.',
    idea: 'Misaligned requests waste investment.',
    act: 'Ask what the rest is for.',
    gaming: 'By token links. List enablers whose value is below half a point.',
    better: 'higher',
  },
  evidenceCoverage: {
    label: 'Decisions with evidence',
    unit: 'share of re-planning changes',
    formula: 'Re-planning changes that cite at least one insight, divided by all re-planning changes.',
    idea: 'Research, prototypes and studies feed the plan.',
    act: 'Return large changes without evidence.',
    gaming: 'By citing one insight on everything. Look at how often each is used.',
    better: 'higher',
  },
  engagementTiming: {
    label: 'Brought in before the decision',
    unit: 'share of engagements',
    formula:
      'Engagements before a decision, divided by those before plus those after, in a quarter. Those where no decision was due are left out; fewer than five are marked as few.',
    idea: 'The measure that proves the transition: leaders bring open questions, not requirements.',
    act: 'Visit the units whose share stalls.',
    gaming: 'By reporting on oneself. Look at the share of entries that the business side confirmed.',
    better: 'higher',
  },
  openQuestions: {
    label: 'Open questions among requests',
    unit: 'share of demand requests',
    formula: 'Requests raised as an open question, divided by all requests.',
    idea: 'A question leaves room for the best answer; a requirement does not.',
    act: 'Ask for the problem before the solution.',
    gaming: 'By rewording a requirement as a question. Look at what was first asked.',
    better: 'higher',
  },
  budgetReadiness: {
    label: 'Budget readiness',
    unit: 'days before the season starts',
    formula:
      'Days from the approval of the latest revision to the first day of the budget season. At least the agreed weeks is ready; fewer is late; a revision that starts more than a quarter before the season’s quarter is stale.',
    idea: 'Start well before budget season.',
    act: 'Pull the review forward.',
    gaming: 'By approving an empty plan. Read it together with traceability.',
    better: 'higher',
  },
  shadowIt: {
    label: 'Technology outside the plan',
    unit: 'share of yearly cost',
    formula:
      'Yearly cost of technology found or tolerated outside the plan, divided by that cost plus the planned cost of the fiscal year.',
    idea: 'Units that go around IT say what the plan does not offer.',
    act: 'Ask why they left.',
    gaming: 'By not looking. Look at when anything was last found.',
    better: 'lower',
  },
  relationshipTrend: {
    label: 'Relationship maturity',
    unit: 'levels of 1 to 5',
    formula: 'The agreed level now minus the agreed level exactly four quarters earlier.',
    idea: 'Relationship maturity is a roadmap of its own; not every unit needs the top.',
    act: 'Pick interventions where a unit stands below its intended level.',
    gaming: 'By rating oneself. Both sides have to agree.',
    better: 'higher',
  },
  valuePotential: {
    label: 'Highest value today',
    unit: 'partner level',
    formula:
      'The lowest level among the limiting attributes: rated 1 or 2 reactive, 3 service, 4 or 5 strategic. Reachable is the lowest among the attributes that are outside our influence.',
    idea: 'The organisation may cap the journey.',
    act: 'Intervene on what you control or influence; do not chase the rest.',
    gaming: 'By rating attributes as outside our influence. Ask who could change them.',
    better: 'higher',
  },
} satisfies Record<string, MetricEntry>;

export type MetricId = keyof typeof METRICS;
