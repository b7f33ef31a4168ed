import { quarterLabel, type Enabler } from '@northing/domain';
import { Button } from '@northing/web-ui';
import { useState } from 'react';

interface LookBackSectionProps {
  readonly enablers: readonly Enabler[];
  readonly onLookBack: (enabler: Enabler) => void;
}

const FEW = 3;

/** Delivered work that nobody has looked back at yet: what was learnt, without blame. */
export function LookBackSection({ enablers, onLookBack }: LookBackSectionProps) {
  const [all, setAll] = useState(false);
  if (enablers.length === 0) return null;
  return (
    <section className="look-back" aria-label="Look back">
      <h2>Look back</h2>
      <p>
        Delivered, and nothing learnt from it is written down. A look-back asks what was learnt, not who was
        wrong.
      </p>
      <ul>
        {enablers.slice(0, all ? enablers.length : FEW).map((enabler) => (
          <li key={enabler.id}>
            <span>
              {enabler.name}
              {enabler.actualEndQuarter !== null && (
                <span className="look-back__note">, delivered {quarterLabel(enabler.actualEndQuarter)}</span>
              )}
            </span>
            <Button size="sm" aria-label={`Look back at ${enabler.name}`} onClick={() => onLookBack(enabler)}>
              Look back
            </Button>
          </li>
        ))}
      </ul>
      {!all && enablers.length > FEW && (
        <Button size="sm" variant="quiet" onClick={() => setAll(true)}>
          Show all {enablers.length}
        </Button>
      )}
    </section>
  );
}
