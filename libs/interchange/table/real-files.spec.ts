import {
  compare,
  comparisonInput,
  DEFAULT_SETTINGS,
  formatQuarter,
  type Change,
  type Enabler,
  type Revision,
} from '@northing/domain';
import { tablesToPlan, type ImportedRevision, type TableImport } from './import-tables.js';
import { mappingOf } from './table.fixture.js';
import { describeShared, exampleMapping, sharedFiles, sharedJson } from './shared-files.fixture.js';

interface Step {
  readonly keyed: number;
  readonly persist: number;
  readonly added: number;
  readonly dropped: number;
  readonly renamed: number;
  readonly movedUnit: number;
}

type Ok = Extract<TableImport, { kind: 'ok' }>;

function ok(result: TableImport): Ok {
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result.report.errors.entries.slice(0, 5)));
  return result;
}

/** Counts from the sets of ids alone, without the comparison's rules. */
function stepsById(revisions: readonly ImportedRevision[]): Step[] {
  return revisions.slice(1).map((revision, index) => {
    const before = byId(revisions[index]?.content.enablers ?? []);
    const after = byId(revision.content.enablers);
    const pairs = [...after.values()].flatMap((enabler) => {
      const earlier = before.get(enabler.id);
      return earlier ? [[earlier, enabler] as const] : [];
    });
    return {
      keyed: after.size,
      persist: pairs.length,
      added: after.size - pairs.length,
      dropped: before.size - pairs.length,
      renamed: pairs.filter(([a, b]) => a.name !== b.name).length,
      movedUnit: pairs.filter(([a, b]) => a.businessUnitId !== b.businessUnitId).length,
    };
  });
}

function byId(enablers: readonly Enabler[]): ReadonlyMap<string, Enabler> {
  return new Map(enablers.map((enabler) => [enabler.id, enabler]));
}

function asRevision({ anchorQuarter, content }: ImportedRevision, index: number): Revision {
  return {
    id: `r${index + 1}`,
    sequence: index + 1,
    type: 'quarterly',
    anchorQuarter,
    basedOnId: index === 0 ? null : `r${index}`,
    state: 'published',
    submittedById: null,
    submittedAt: null,
    approvedById: null,
    approvedAt: null,
    publishedAt: null,
    trigger: null,
    note: null,
    content,
    changeRecords: [],
  };
}

/** How many pairs differ in a field, of those that hold it on both sides where asked. */
function differing(
  revisions: readonly ImportedRevision[],
  field: (enabler: Enabler) => number | string | null,
  comparable: 'any' | 'both' = 'any',
): number[] {
  return revisions.slice(1).map(({ content }, index) => {
    const before = byId(revisions[index]?.content.enablers ?? []);
    return content.enablers.filter((enabler) => {
      const earlier = before.get(enabler.id);
      if (!earlier) return false;
      const [from, to] = [field(earlier), field(enabler)];
      return from !== to && (comparable === 'any' || (from !== null && to !== null));
    }).length;
  });
}

/** Counts from the rows of the comparison of each adjacent pair. */
function stepsByRows(
  imported: readonly ImportedRevision[],
): Pick<Step, 'added' | 'dropped' | 'renamed' | 'movedUnit'>[] {
  const revisions = imported.map(asRevision);
  return revisions.slice(1).map((revision) => {
    const input = comparisonInput(revisions, `r${revision.sequence - 1}`, revision.id, DEFAULT_SETTINGS);
    if (!input) throw new Error('nothing to compare');
    const rows = compare(input).changes;
    const count = (test: (row: Change) => boolean): number =>
      new Set(rows.filter(test).map((row) => row.entityId)).size;
    return {
      added: count(
        ({ kind, ...row }) =>
          kind === 'added' || (kind === 'rolledIn' && 'origin' in row && row.origin === 'new'),
      ),
      dropped: count(({ kind, ...row }) => kind === 'rolledOut' || (kind === 'removed' && 'mode' in row && row.mode === 'deleted')), // prettier-ignore
      renamed: count(({ kind }) => kind === 'renamed'),
      movedUnit: count(({ kind }) => kind === 'ownershipChanged'),
    };
  });
}

describeShared('kubernetes-keps', '[T20] eleven quarters of Kubernetes enhancement proposals', () => {
  interface Truth {
    readonly quarter: string;
    readonly keyed: number;
    readonly no_number: number;
    readonly duplicate_numbers: number;
    readonly persist: number;
    readonly added: number;
    readonly dropped: number;
    readonly title_changed: number;
    readonly owning_sig_changed: number;
    readonly status_changed: number;
    readonly stable_target_changed: number;
  }
  const truth = () => sharedJson<readonly Truth[]>('kubernetes-keps', 'TRUTH.json');
  const imported = async () =>
    ok(
      await tablesToPlan(
        sharedFiles('kubernetes-keps', /^keps_.*\.csv$/u),
        exampleMapping('kubernetes-keps'),
      ),
    );

  it('are eleven revisions, one a quarter', async () => {
    const { revisions, report } = await imported();
    const quarters = truth().map(({ quarter }) => {
      const [year = '', month] = quarter.split('-');
      return `FY${year}-Q${(Number(month) + 2) / 3}`;
    });
    expect(revisions.map(({ anchorQuarter }) => formatQuarter(anchorQuarter))).toEqual(quarters);
    expect(revisions.map(({ content }) => content.enablers.length)).toEqual(
      truth().map(({ keyed }) => keyed),
    );
    const left = truth().map((each) => each.no_number + each.duplicate_numbers);
    expect(report.skipped).toBe(left.reduce((sum, each) => sum + each, 0));
  });

  it('differ by id as the projection’s own count says', async () => {
    const expected = truth()
      .slice(1)
      .map((each) => ({
        keyed: each.keyed,
        persist: each.persist,
        added: each.added,
        dropped: each.dropped,
        renamed: each.title_changed,
        movedUnit: each.owning_sig_changed,
      }));
    expect(stepsById((await imported()).revisions)).toEqual(expected);
  });

  it('differ the same by the rows of the comparison', async () => {
    const expected = truth()
      .slice(1)
      .map((each) => ({
        added: each.added,
        dropped: each.dropped,
        renamed: each.title_changed,
        movedUnit: each.owning_sig_changed,
      }));
    expect(stepsByRows((await imported()).revisions)).toEqual(expected);
  });

  it('change stage and end as often as status and release change, but for the three texts the notes name', async () => {
    const { revisions } = await imported();
    const less = (counts: readonly number[], at: readonly string[]): number[] =>
      counts.map((count, index) => count - (at.includes(truth()[index + 1]?.quarter ?? '') ? 1 : 0));
    const steps = truth().slice(1);
    expect(differing(revisions, ({ stage }) => stage)).toEqual(
      less(
        steps.map((each) => each.status_changed),
        ['2021-04', '2023-04'],
      ),
    );
    expect(differing(revisions, ({ endQuarter }) => endQuarter)).toEqual(
      less(
        steps.map((each) => each.stable_target_changed),
        ['2021-10'],
      ),
    );
  });

  it('understand every status and quote every release that is none', async () => {
    const { report } = await imported();
    expect(report.warnings.entries.filter(({ code }) => code === 'unknownValue')).toEqual([]);
    const releases = report.warnings.entries.filter(
      ({ column, code }) => column === 'stable' && code === 'notADate',
    );
    const quotes = new Set(releases.map(({ message }) => /^“(.*?)”/u.exec(message)?.[1]));
    expect(quotes).toEqual(new Set(['TBD', 'TODO', 'never', 'x.y', 'v1.yy', 'v1.zz']));
  });
});

describeShared('uk-gmpp', '[T21] two years of the UK government’s major projects', () => {
  const imported = async () =>
    ok(await tablesToPlan(sharedFiles('uk-gmpp', /^uk_202\d\.csv$/u), exampleMapping('uk-gmpp')));

  it('differ as their own count by project number says', async () => {
    interface Truth {
      readonly key: string;
      readonly rows_to: number;
      readonly persist: number;
      readonly added: number;
      readonly dropped: number;
      readonly name_changed: number;
      readonly dept_changed: number;
    }
    const [truth] = sharedJson<readonly Truth[]>('uk-gmpp', 'TRUTH.json').filter(({ key }) => key === 'id');
    const { revisions } = await imported();
    const [step] = stepsById(revisions);
    expect(step).toEqual({
      keyed: truth?.rows_to,
      persist: truth?.persist,
      added: truth?.added,
      dropped: truth?.dropped,
      renamed: truth?.name_changed,
      movedUnit: truth?.dept_changed,
    });
    expect(step).toMatchObject({ persist: 159, added: 76, dropped: 25, renamed: 24 });
    const { added, dropped, renamed, movedUnit } = step ?? {};
    expect(stepsByRows(revisions)).toEqual([{ added, dropped, renamed, movedUnit }]);
  });

  it('differ in dates, costs and ratings as the notes of the mapping say', async () => {
    const { revisions } = await imported();
    const both = (field: (enabler: Enabler) => number | string | null) =>
      differing(revisions, field, 'both')[0];
    expect(both(({ endQuarter }) => endQuarter)).toBe(47);
    expect(both(({ startQuarter }) => startQuarter)).toBe(9);
    expect(both(({ cost }) => cost[0]?.capex ?? null)).toBe(125);
    expect(both(({ health }) => health)).toBe(39);
  });

  it('hold whole-life costs without a year, and an exemption is no zero', async () => {
    const { revisions, report } = await imported();
    const first = byId(revisions[0]?.content.enablers ?? []);
    expect(first.get('MOD_0106_1617-Q1')).toMatchObject({
      name: 'Maritime Patrol Aircraft',
      cost: [{ fiscalYear: null, opex: 0, capex: 2_013_020 }],
    });
    const exempt = report.warnings.entries.filter(({ code }) => code === 'notAnAmount');
    expect(exempt.length).toBeGreaterThan(20);
    expect(exempt.every(({ message }) => message.startsWith('“'))).toBe(true);
    const costless = revisions
      .flatMap(({ content }) => content.enablers)
      .filter(({ cost }) => cost.length === 0);
    // Two cells are simply empty.
    expect(costless).toHaveLength(exempt.length + 2);
  });

  it('take the rating from whichever of both columns has one', async () => {
    const { revisions } = await imported();
    const rated = (revisions[1]?.content.enablers ?? []).filter(({ health }) => health !== null);
    expect(rated).toHaveLength(11 + 118 + 24 + 13 + 52 + 3);
  });

  it('an older year stands on its side: names of fields in the first column', async () => {
    const mapping = mappingOf(
      [
        { field: 'name', column: 'Project Name' },
        { field: 'businessUnitId', column: 'Department' },
        { field: 'startQuarter', column: 'Project - Start Date (Latest approved start date)' },
        { field: 'endQuarter', column: 'Project - End Date (Latest approved end date)' },
        {
          field: 'cost',
          column: 'Total budgeted whole life costs (£million) (including Non-government costs)',
          unit: 'millions',
          costKind: 'capex',
        },
      ],
      {
        id: 'fromName',
        file: { transposed: true },
        anchors: [{ file: 'uk_2016.csv', quarter: 'FY2016-Q3' }],
      },
    );
    const { revisions } = ok(await tablesToPlan(sharedFiles('uk-gmpp', /^uk_2016\.csv$/u), mapping));
    const enablers = revisions[0]?.content.enablers ?? [];
    expect(enablers).toHaveLength(143);
    expect(enablers[0]).toMatchObject({
      name: 'The Francis Crick Institute (formerly UKCMRI)',
      cost: [{ fiscalYear: null, opex: 0, capex: 752_700 }],
    });
  });
});
