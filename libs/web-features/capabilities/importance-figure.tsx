import { spreadSentence, type ImportanceSpread } from './importance-spread.js';

/** How importance is spread: a column for each of 1 to 5, with its count. */
export function ImportanceFigure({ spread }: { readonly spread: ImportanceSpread }) {
  const most = Math.max(1, ...spread.counts.map(({ count }) => count));
  const sentence = spreadSentence(spread);
  return (
    <figure className="importance">
      <figcaption>
        <span className="importance__label">Importance spread</span>
        <span className="importance__note">{sentence}</span>
      </figcaption>
      <ol className="importance__columns" aria-label="Capabilities by importance">
        {spread.counts.map(({ importance, count }) => (
          <li key={importance}>
            <span className="importance__count">{count}</span>
            <span
              className="importance__bar"
              style={{ height: `${Math.round((count / most) * 20)}px` }}
              aria-hidden
            />
            <span className="importance__level">
              <span className="n-hidden">with importance </span>
              {importance}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
