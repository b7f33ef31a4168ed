import { quarterLabel, type FiscalQuarter } from '@northing/domain';
import { ChangeMark, type ChangeMarkKind } from '../marks/change-mark.js';
import './change-bars.css';

/** A run of quarters, both ends included. */
export interface BarSpan {
  readonly start: FiscalQuarter;
  readonly end: FiscalQuarter;
}

/** One changed thing: where it was and where it is, as far as it has dates. */
export interface ChangedBar {
  readonly id: string;
  readonly name: string;
  readonly mark: ChangeMarkKind;
  /** What changes, in a line. */
  readonly line: string;
  /** Shown only where it differs from `after`. */
  readonly before: BarSpan | null;
  readonly after: BarSpan | null;
}

export interface ChangeBarsProps {
  readonly bars: readonly ChangedBar[];
}

/** Before dashed above, after solid below, against the quarters they span; words say the same. */
export function ChangeBars({ bars }: ChangeBarsProps) {
  const window = windowOf(bars);
  return (
    <div className="n-bars">
      {window !== null && <Quarters window={window} />}
      <ul>
        {bars.map((bar) => (
          <li key={bar.id}>
            <p className="n-bars__name">
              <ChangeMark kind={bar.mark} wordHidden /> {bar.name}
            </p>
            <p className="n-bars__line">{bar.line}</p>
            {window !== null && <Spans bar={bar} window={window} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Every quarter any bar touches; null where nothing has dates. */
export function windowOf(bars: readonly Pick<ChangedBar, 'before' | 'after'>[]): BarSpan | null {
  const spans = bars.flatMap(({ before, after }) => [before, after]).filter((span) => span !== null);
  if (spans.length === 0) return null;
  return {
    start: Math.min(...spans.map(({ start }) => start)) as FiscalQuarter,
    end: Math.max(...spans.map(({ end }) => end)) as FiscalQuarter,
  };
}

/** Most labels that stay readable side by side. */
const LABELS = 8;

function Quarters({ window }: { readonly window: BarSpan }) {
  const count = window.end - window.start + 1;
  const step = Math.ceil(count / LABELS);
  const shown = Array.from({ length: Math.ceil(count / step) }, (_, at) => window.start + at * step);
  return (
    <div className="n-bars__quarters" aria-hidden style={{ gridTemplateColumns: `repeat(${count}, 1fr)` }}>
      {shown.map((quarter) => (
        <span
          key={quarter}
          style={{
            gridColumn: `${quarter - window.start + 1} / span ${Math.min(step, window.end - quarter + 1)}`,
          }}
        >
          {quarterLabel(quarter as FiscalQuarter)}
        </span>
      ))}
    </div>
  );
}

function Spans({ bar, window }: { readonly bar: ChangedBar; readonly window: BarSpan }) {
  const { before, after, mark } = bar;
  const same = before && after && before.start === after.start && before.end === after.end;
  if (before === null && after === null) return null;
  return (
    <div className="n-bars__track" aria-hidden>
      {before !== null && !same && <span data-side="before" style={placeOf(before, window)} />}
      {after !== null && <span data-side="after" data-mark={mark} style={placeOf(after, window)} />}
    </div>
  );
}

function placeOf(span: BarSpan, window: BarSpan) {
  const count = window.end - window.start + 1;
  return {
    marginInlineStart: `${((span.start - window.start) / count) * 100}%`,
    width: `${((span.end - span.start + 1) / count) * 100}%`,
  };
}
