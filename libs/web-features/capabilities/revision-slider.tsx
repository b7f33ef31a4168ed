import { REVISION_STATE_LABELS, type RevisionHead } from '@northing/domain';
import { IconButton } from '@northing/web-ui';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, type ChangeEvent } from 'react';
import { revisionLabel } from '../address/revision-token.js';

interface RevisionSliderProps {
  /** In order. */
  readonly revisions: readonly RevisionHead[];
  readonly current: RevisionHead;
  /** Dragging over several leaves one step for Back. */
  readonly onChange: (revision: RevisionHead, options: { readonly replace: boolean }) => void;
}

/** A slider over the revisions of a plan; `[` and `]` step it too. */
export function RevisionSlider({ revisions, current, onChange }: RevisionSliderProps) {
  const dragged = useRef(false);
  const at = revisions.findIndex(({ id }) => id === current.id);
  const [first, last] = [revisions[0], revisions.at(-1)];
  if (!first || !last || first === last) {
    return <p className="slider__only">Only one revision so far: the map has no course yet.</p>;
  }
  const goTo = (position: number, replace: boolean) => {
    const next = revisions[position];
    if (next) onChange(next, { replace });
  };
  const slide = (event: ChangeEvent<HTMLInputElement>) => {
    goTo(Number(event.target.value), dragged.current);
    dragged.current = event.nativeEvent instanceof InputEvent || dragged.current;
  };
  return (
    <div className="slider" role="group" aria-label="Step through the revisions">
      <IconButton
        label="Step back one revision"
        icon={<ChevronLeft aria-hidden />}
        disabledReason={at > 0 ? null : 'This is the first revision'}
        onClick={() => goTo(at - 1, false)}
      />
      <div className="slider__scale">
        <input
          type="range"
          min={0}
          max={revisions.length - 1}
          step={1}
          value={Math.max(0, at)}
          aria-label="Revision shown"
          aria-valuetext={`${revisionLabel(current)}, ${REVISION_STATE_LABELS[current.state]}`}
          onPointerDown={() => (dragged.current = false)}
          onKeyDown={() => (dragged.current = false)}
          onChange={slide}
        />
        <Labels revisions={revisions} current={current} />
      </div>
      <IconButton
        label="Step forward one revision"
        icon={<ChevronRight aria-hidden />}
        disabledReason={at < revisions.length - 1 ? null : 'This is the newest revision'}
        onClick={() => goTo(at + 1, false)}
      />
    </div>
  );
}

/** More labels than this would run into each other on a narrow screen. */
const MOST_LABELS = 4;

/** The names of all revisions below the slider, or of the first and the last. */
function Labels({ revisions, current }: Pick<RevisionSliderProps, 'revisions' | 'current'>) {
  const last = revisions.length - 1;
  const all = revisions.length <= MOST_LABELS;
  return (
    <div className="slider__labels" aria-hidden>
      {revisions.map(
        (revision, at) =>
          (all || at === 0 || at === last) && (
            <span
              key={revision.id}
              data-current={revision.id === current.id}
              style={{ insetInlineStart: `${((at / last) * 100).toFixed(2)}%` }}
            >
              {revisionLabel(revision)}
            </span>
          ),
      )}
    </div>
  );
}
