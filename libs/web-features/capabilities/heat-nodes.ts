import { GAP_SCALE, heatLevel, MATURITY_SCALE, type HeatNode, type HeatScale } from '@northing/web-ui';
import type { HeatColor } from '../address/capabilities-view.js';
import { plainNumber } from '../words/numbers.js';
import { isGroup, type Branch } from './branches.js';
import { changeNote, numberOf, type MapChange } from './map-change.js';

export const COLOR_LABELS = {
  gap: 'Gap × importance',
  current: 'Current',
  target: 'Target',
} satisfies Record<HeatColor, string>;

/** What the number of a tile is, as its scale and its name say it. */
export const HEAT_SCALES = {
  gap: { ...GAP_SCALE, label: COLOR_LABELS.gap },
  current: { ...MATURITY_SCALE, label: 'Current maturity' },
  target: { ...MATURITY_SCALE, label: 'Target maturity' },
} satisfies Record<HeatColor, HeatScale>;

/** The map as it is drawn, with what changed since the revision before. */
export function heatNodes(
  branches: readonly Branch[],
  color: HeatColor,
  change: MapChange | null,
): readonly HeatNode[] {
  return branches.map((branch): HeatNode => {
    const { capability, current, target, enablers, parts } = branch;
    const { id, name } = capability;
    if (isGroup(branch)) {
      const mean = color === 'target' ? target : current;
      return { kind: 'group', id, name, mean, parts: heatNodes(parts, color, change) };
    }
    const changed = change?.numbers.get(id);
    return {
      kind: 'tile',
      id,
      name,
      heat: heatOf(numberOf(color, capability), color, branch),
      current,
      target,
      enablers,
      ...(changed && { note: changeNote(changed) }),
    };
  });
}

type TileHeat = Extract<HeatNode, { readonly kind: 'tile' }>['heat'];

function heatOf(value: number | null, color: HeatColor, { current, target }: Branch): TileHeat {
  if (value !== null) {
    return { kind: 'rated', figure: plainNumber(value), level: heatLevel(value, HEAT_SCALES[color]) };
  }
  if (color === 'target' || (color === 'gap' && current !== null))
    return { kind: 'unrated', why: 'No target' };
  return { kind: 'unrated', why: target === null ? 'Not assessed' : 'Current not assessed' };
}
