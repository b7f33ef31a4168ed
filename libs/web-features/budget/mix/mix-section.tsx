import type { MixDimension, MixPart } from '@northing/domain';
import { DataTable, ShareBar, shareText, type DataColumn } from '@northing/web-ui';
import { usePlan } from '../../shell/plan-context.js';
import { MIX_LABELS, MIX_TITLES, partsOf, type MixRow } from './mix-rows.js';

interface MixSectionProps {
  readonly dimension: MixDimension;
  readonly rows: readonly MixRow[];
  /** What the rows are, e.g. "Fiscal year". */
  readonly rowsLabel: string;
  readonly show: 'picture' | 'table';
}

/** What the planned cost is made of in one regard, a bar a row, or the same as a table. */
export function MixSection(props: MixSectionProps) {
  const { dimension, rows, show } = props;
  const { settings } = usePlan();
  const parts = partsOf(dimension, rows);
  const target = dimension === 'fundingClass' ? settings.discretionaryTargetPct : null;
  return (
    <section className="mix-section" aria-label={MIX_TITLES[dimension]}>
      <h2>{MIX_TITLES[dimension]}</h2>
      {target !== null && (
        <p className="app-page__lead">
          Target {target}% discretionary: work that IT leads before the business asks.
        </p>
      )}
      {show === 'table' ? (
        <MixTable {...props} parts={parts} />
      ) : (
        <MixBars {...{ dimension, rows, parts, target }} />
      )}
    </section>
  );
}

interface Shown extends MixSectionProps {
  readonly parts: readonly MixPart[];
}

interface MixBarsProps extends Pick<Shown, 'dimension' | 'rows' | 'parts'> {
  /** The share wanted of the first part, 0 to 100; null when there is none. */
  readonly target: number | null;
}

/** A bar a row under one legend. */
export function MixBars({ dimension, rows, parts, target }: MixBarsProps) {
  const { money } = usePlan();
  return (
    <>
      <MixLegend parts={parts} target={target} />
      <ul className="mix-rows" aria-label={MIX_TITLES[dimension]}>
        {rows.map(({ id, label, mix }) => (
          <li key={id}>
            <span className="mix-rows__label">{label}</span>
            {mix.kind === 'none' ? (
              <p className="mix-rows__none">– {mix.why}</p>
            ) : (
              <>
                <span className="mix-rows__bar">
                  <ShareBar
                    label={`${MIX_TITLES[dimension]}, ${label}`}
                    parts={parts.map((part) => ({
                      key: part,
                      label: MIX_LABELS[part],
                      amount: mix.amounts[part],
                      ...(part.startsWith('no') ? { unknown: true } : {}),
                    }))}
                    format={money.short}
                    none=""
                    legend={false}
                  />
                  {target !== null && (
                    <span className="mix-rows__target" style={{ insetInlineStart: `${target}%` }} />
                  )}
                </span>
                <span className="mix-rows__total">{money.short(mix.amounts.planned)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface MixLegendProps {
  readonly parts: readonly MixPart[];
  readonly target: number | null;
}

/** What the fills mean; each bar says its parts in words. */
function MixLegend({ parts, target }: MixLegendProps) {
  return (
    <ul className="mix-legend" aria-hidden>
      {parts.map((part) => (
        <li key={part}>
          <span className="n-share-key" data-part={lookOf(part, parts)} />
          {MIX_LABELS[part]}
        </li>
      ))}
      {target !== null && (
        <li>
          <span className="mix-legend__target" />
          Target {target}%
        </li>
      )}
    </ul>
  );
}

function lookOf(part: MixPart, parts: readonly MixPart[]): number | 'unknown' {
  return part.startsWith('no') ? 'unknown' : parts.indexOf(part) + 1;
}

function MixTable({ dimension, rows, rowsLabel, parts }: Shown) {
  const { money } = usePlan();
  const amount = (part: MixPart | 'planned', header: string): DataColumn<MixRow> => ({
    id: part,
    header,
    align: 'end',
    value: ({ mix }) => (mix.kind === 'known' ? mix.amounts[part] : null),
    cell: ({ mix }) => {
      if (mix.kind === 'none') return part === 'planned' ? `– ${mix.why}` : '–';
      const { [part]: own, planned } = mix.amounts;
      return part === 'planned' ? money.exact(own) : `${money.exact(own)} · ${shareText(own, planned)}`;
    },
  });
  return (
    <DataTable
      caption={`${MIX_TITLES[dimension]} of the planned cost`}
      columns={[
        { id: 'row', header: rowsLabel, rowHeader: true, value: ({ label }) => label },
        ...parts.map((part) => amount(part, MIX_LABELS[part])),
        amount('planned', 'Planned'),
      ]}
      rows={rows}
      rowId={({ id }) => id}
    />
  );
}
