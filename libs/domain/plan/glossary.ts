export interface GlossaryTerm {
  /** As the screens say it. */
  readonly term: string;
  /** One or two plain sentences. */
  readonly meaning: string;
  /** The standard the term follows and the name it has there, where it has one. */
  readonly standard?: string;
}

/** The words of the product and what they mean here (DOMAIN §1), in everyday language. */
export const GLOSSARY = {
  outcome: {
    term: 'Business outcome',
    meaning: 'A measurable end result the business wants, stated without a solution.',
    standard: 'ArchiMate Outcome; ITIL 4 outcome, not output',
  },
  keyResult: {
    term: 'Key result',
    meaning: 'A measure that proves an outcome: from a baseline to a target by a due quarter.',
  },
  driver: {
    term: 'Driver',
    meaning:
      'The condition that causes a change of plan: business need, environment, technology trend or lesson learned.',
    standard: 'ArchiMate Driver',
  },
  capability: {
    term: 'Business capability',
    meaning:
      'What the business is able to do, independent of who does it or how, with a current and a target maturity.',
    standard: 'ArchiMate Capability; BIZBOK',
  },
  gap: {
    term: 'Gap',
    meaning: 'Target maturity minus current maturity.',
    standard: 'ArchiMate Gap; TOGAF capability-based planning',
  },
  uplift: {
    term: 'Uplift',
    meaning: 'The maturity an enabler adds to a capability once it is delivered.',
    standard: 'TOGAF capability increment',
  },
  enabler: {
    term: 'Technology enabler',
    meaning: 'A project or product that raises a capability.',
    standard: 'ArchiMate Work Package (project); Application Component or Technology Service (product)',
  },
  project: { term: 'Project', meaning: 'Work to a fixed specification that ends.' },
  product: {
    term: 'Product',
    meaning: 'A continuing team with an ongoing relationship to business units.',
  },
  plan: {
    term: 'Plan',
    meaning: 'The maintained statement of outcomes, capabilities and enablers.',
    standard: 'ArchiMate Course of Action',
  },
  revision: {
    term: 'Revision',
    meaning: 'The plan as of one fiscal quarter: complete, dated and never changed afterwards.',
    standard: 'ArchiMate Plateau for the future state it describes',
  },
  anchorQuarter: { term: 'Anchor quarter', meaning: 'The first quarter a revision plans.' },
  horizon: {
    term: 'Horizon',
    meaning:
      'The window from the anchor quarter: 4 quarters for the one-year plan, 20 for the five-year plan.',
  },
  roll: {
    term: 'Roll',
    meaning: 'The automatic movement of the horizons when the anchor quarter moves. Nobody decided it.',
  },
  replanning: { term: 'Re-planning', meaning: 'A decision that changes what is intended.' },
  progress: { term: 'Progress', meaning: 'The record of what happened.' },
  evidence: {
    term: 'Evidence',
    meaning: 'Research, a prototype, a feasibility study or a trend that supports a change of plan.',
    standard: 'ArchiMate Assessment',
  },
  demandRequest: {
    term: 'Demand request',
    meaning: 'A business need, brought as an open question or as a requirement already decided.',
    standard: 'ITIL 4 demand; BRM demand shaping',
  },
  engagement: {
    term: 'Engagement',
    meaning: 'A strategic conversation between IT and a business unit.',
  },
  relationshipMaturity: {
    term: 'Relationship maturity',
    meaning:
      'How IT and a unit work together: Ad hoc, Order Taker, Service Provider, Trusted Advisor, Strategic Partner.',
    standard: 'BRM Institute scale (RMM)',
  },
  partnerMaturity: {
    term: 'Partner maturity',
    meaning: 'The mode in which a business unit uses IT: reactive, service or strategic.',
    standard: 'OPM',
  },
  maximumValuePotential: {
    term: 'Maximum value potential',
    meaning: 'The highest partner maturity that today’s limiting attributes allow.',
  },
  fundingClass: {
    term: 'Funding',
    meaning: 'Mandatory, sponsored by a unit, or discretionary: led by IT.',
  },
  tbmView: {
    term: 'Run, grow, transform',
    meaning: 'What the money is for. Opex and capex say how it is booked.',
    standard: 'TBM',
  },
  shadowIt: { term: 'Shadow IT', meaning: 'Technology bought or run by a unit without IT.' },
  customer: {
    term: 'Customer',
    meaning: 'Only the buyer of the company’s products; inside the company it is a partner or a unit.',
    standard: 'VeriSM: the whole organisation is the provider',
  },
  scenario: { term: 'Scenario', meaning: 'An alternative branch of the draft.' },
  capacity: { term: 'Capacity', meaning: 'The FTE a team has in a quarter.' },
  demand: { term: 'Demand', meaning: 'The FTE an enabler needs from a team in a quarter.' },
  maturity: { term: 'Maturity', meaning: 'How well the business does a capability, 0 to 5 in half steps.' },
  importance: { term: 'Importance', meaning: 'How much a capability matters to the business, 1 to 5.' },
  churn: {
    term: 'Churn',
    meaning: 'The share of planned spend that was redirected from one revision to the next.',
  },
  slip: { term: 'Slip', meaning: 'By how many quarters a planned end moved later.' },
} satisfies Record<string, GlossaryTerm>;

export type GlossaryKey = keyof typeof GLOSSARY;
