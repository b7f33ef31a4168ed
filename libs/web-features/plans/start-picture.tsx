/** A roadmap without words: what will be here. */
const BARS = [
  [116, 0, 5], [145, 2, 4], [96, 5, 6], [135, 1, 4], [106, 4, 6], [154, 7, 5], [116, 0, 3], [87, 3, 5], [125, 8, 6],
  [116, 2, 4], [106, 6, 5],
] as const; // prettier-ignore

export function StartPicture() {
  return (
    <div className="start__picture" aria-hidden>
      {BARS.map(([label, start, length], row) => (
        <div key={row} style={{ opacity: 1 - row * 0.08 }}>
          <span style={{ width: label }} />
          <span style={{ marginInlineStart: `${start * 6}%`, width: `${length * 6}%` }} />
        </div>
      ))}
    </div>
  );
}
