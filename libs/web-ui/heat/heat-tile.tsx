import { memo } from 'react';
import { MaturitySquares } from '../marks/maturity-squares.js';
import { maturityText } from '../marks/maturity-text.js';
import type { HeatTileFacts } from './heat-node.js';
import './heat-tile.css';

export interface HeatTileProps {
  readonly tile: HeatTileFacts;
  /** What the number is, e.g. "Priority". */
  readonly figureLabel: string;
  readonly selected: boolean;
  /** Whether Tab stops here: one tile of a map does. */
  readonly tabStop: boolean;
  readonly onSelect: (id: string) => void;
}

/** One capability: its heat as a number and a fill, its maturity, how many enablers serve it. */
export const HeatTile = memo(function HeatTile(props: HeatTileProps) {
  const { tile, figureLabel, selected, tabStop, onSelect } = props;
  const { id, name, heat, current, target, enablers, note } = tile;
  const rated = heat.kind === 'rated';
  return (
    <button
      type="button"
      className="n-heat__tile"
      data-heat={rated ? heat.level : 'none'}
      data-stop={id}
      aria-pressed={selected}
      aria-label={tileName(tile, figureLabel)}
      tabIndex={tabStop ? 0 : -1}
      onClick={() => onSelect(id)}
    >
      <span className="n-heat__head">
        <span className="n-heat__name">{name}</span>
        <span className="n-heat__figure">{rated ? heat.figure : '–'}</span>
      </span>
      {note !== undefined && <span className="n-heat__note">{note}</span>}
      <span className="n-heat__foot">
        {!rated && <span className="n-heat__why">{heat.why}</span>}
        {current !== null && <MaturitySquares current={current} target={target} />}
        <span className="n-heat__enablers">{enablersText(enablers)}</span>
      </span>
    </button>
  );
});

/** "Demand forecasting, priority 15, maturity 1 of 5 now, target 4, 2 enablers". */
export function tileName(tile: HeatTileFacts, figureLabel: string): string {
  const { name, heat, note, enablers } = tile;
  const figure = heat.kind === 'rated' ? `${figureLabel.toLowerCase()} ${heat.figure}` : lowerFirst(heat.why);
  return [name, figure, note, levelsText(tile), enablersText(enablers)].filter(Boolean).join(', ');
}

/** A tile that says it is not assessed is not told so twice. */
function levelsText({ heat, current, target }: HeatTileFacts): string {
  if (heat.kind === 'rated' || current !== null) return lowerFirst(maturityText(current, target));
  return target === null ? '' : `target ${target}`;
}

function enablersText(count: number): string {
  return count === 1 ? '1 enabler' : `${count} enablers`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
