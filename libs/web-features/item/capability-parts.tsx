import { capabilityTree, type Capability } from '@northing/domain';
import { FactList, MaturitySquares, PanelSection } from '@northing/web-ui';
import type { ItemRef } from '../address/item-token.js';
import { weightedGapOf } from '../capabilities/branches.js';
import { plainNumber } from '../words/numbers.js';
import { ItemLink } from './item-parts.js';
import { MissingFigure } from './missing-figure.js';
import type { ItemFigures } from './use-item-figures.js';

interface CapabilityPartsProps {
  readonly capability: Capability;
  readonly parts: readonly Capability[];
  readonly figures: ItemFigures;
  readonly onOpen: (item: ItemRef) => void;
}

/** A parent has no maturity of its own: the mean of its leaves by importance, and its parts. */
export function CapabilityParts({ capability, parts, figures, onOpen }: CapabilityPartsProps) {
  const { index, metrics } = figures;
  const mean = metrics.parentMaturity.find(({ capabilityId }) => capabilityId === capability.id);
  const leaves = capabilityTree(index.content.capabilities).leavesOf(capability.id);
  const gaps = leaves.flatMap((leaf) => weightedGapOf(leaf) ?? []);
  return (
    <>
      <PanelSection>
        <FactList
          facts={[
            {
              label: 'Maturity',
              value: mean ? (
                `${meanText(mean.current)} → ${meanText(mean.target)}, mean by importance`
              ) : (
                <MissingFigure why="none of its parts was assessed" />
              ),
            },
            {
              label: 'Gap × importance',
              value:
                gaps.length > 0 ? (
                  `${plainNumber(gaps.reduce((a, b) => a + b, 0))} in ${gaps.length} parts`
                ) : (
                  <MissingFigure why="none of its parts was assessed" />
                ),
            },
          ]}
        />
      </PanelSection>
      <PanelSection title="Parts">
        <ul className="item-list">
          {parts.map(({ id, name, currentMaturity: current, targetMaturity: target }) => (
            <ItemLink
              key={id}
              name={name}
              note={<MaturitySquares current={current} target={target} withFigures />}
              to={{ type: 'capability', id }}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </PanelSection>
    </>
  );
}

function meanText(mean: number | null): string {
  return mean === null ? '–' : plainNumber(mean);
}
