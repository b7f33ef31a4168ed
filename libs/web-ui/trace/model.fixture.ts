import type { TraceEmphasis, TraceEnabler, TraceModel, TraceMoney, TraceSchedule } from './model.js';

export interface Drawn {
  readonly outcomes?: readonly string[];
  readonly capabilities?: readonly string[];
  readonly enablers?: readonly string[];
  /** `from-to`. */
  readonly links?: readonly string[];
  readonly dependencies?: readonly string[];
  readonly emphasis?: Readonly<Record<string, TraceEmphasis>>;
  readonly schedules?: Readonly<Record<string, TraceSchedule>>;
  /** Titles of groups of enablers, with what stands in them. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly money?: TraceMoney;
}

/** A picture from ids alone; names are ids. */
export function modelOf(drawn: Drawn): TraceModel {
  const {
    outcomes = [],
    capabilities = [],
    enablers = [],
    links = [],
    dependencies = [],
    groups = {},
  } = drawn;
  const base = (id: string) => ({ id, name: id, emphasis: drawn.emphasis?.[id] ?? ('plain' as const) });
  const enabler = (id: string): TraceEnabler => ({
    ...base(id),
    layer: 'enabler',
    schedule: drawn.schedules?.[id] ?? { kind: 'stands', at: 'FY28 Q1' },
  });
  const link = (text: string) => {
    const [from = '', to = ''] = text.split('-');
    return { from, to };
  };
  const titled = Object.entries(groups).map(([title, ids]) => ({ title, nodes: ids.map(enabler) }));
  return {
    label: 'Trace',
    columns: {
      outcome: {
        title: 'Outcomes',
        note: String(outcomes.length),
        groups: [{ title: null, nodes: outcomes.map((id) => ({ ...base(id), layer: 'outcome' as const })) }],
      },
      capability: {
        title: 'Capabilities',
        note: String(capabilities.length),
        groups: [
          {
            title: null,
            nodes: capabilities.map((id) => ({
              ...base(id),
              layer: 'capability' as const,
              maturity: { current: 1, target: 3 },
            })),
          },
        ],
      },
      enabler: {
        title: 'Enablers',
        note: String(enablers.length),
        groups: [{ title: null, nodes: enablers.map(enabler) }, ...titled],
      },
    },
    links: links.map(link),
    dependencies: dependencies.map(link),
    money: drawn.money ?? null,
    describe: (node) => `about ${node.id}`,
  };
}
