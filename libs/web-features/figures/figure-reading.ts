import type { RevisionFigures } from '@northing/domain';
import { revisionLabel } from '../address/revision-token.js';
import { currentFigures, earlierFigures, type FigureContext } from './figure-context.js';

/** How a figure moved: one value a revision, or a quarter where the figure is one of records. */
export interface FigureCourse {
  readonly points: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: number | null;
    readonly current?: boolean;
  }[];
  readonly format: (value: number) => string;
  readonly limit?: { readonly value: number; readonly label: string };
  /** Why there is no course. */
  readonly none?: string;
}

/** A figure as a revision has it, with what stands behind it. */
export interface FigureReading {
  /** With its unit; null when there is none. */
  readonly value: string | null;
  /** Why there is none; null when there is one. */
  readonly missing: string | null;
  readonly note?: string;
  /** Worth a look, as the rules say; never for figures that inform and do not grade. */
  readonly attention?: boolean;
  readonly inputs: readonly { readonly label: string; readonly value: string }[];
  readonly course: FigureCourse;
}

export type FigureReader = (context: FigureContext) => FigureReading;

/** The course of a headline figure over the revisions. */
export function courseOf(
  { figures, plan, revision }: Pick<FigureContext, 'figures' | 'plan' | 'revision'>,
  read: (figures: RevisionFigures) => number | null,
  format: (value: number) => string,
): FigureCourse {
  const heads = new Map(plan.revisions.map((head) => [head.id, head]));
  const points = figures.flatMap((entry) => {
    const head = heads.get(entry.revisionId);
    if (!head) return [];
    const current = head.id === revision.id;
    return [{ key: head.id, label: revisionLabel(head), value: read(entry), current }];
  });
  return { points, format };
}

/** `was 1`: the figure of the revision before where it differs. */
export function wasNote(
  context: FigureContext,
  read: (figures: RevisionFigures) => number | null,
  format: (value: number) => string,
): string | null {
  const [now, before] = [currentFigures(context), earlierFigures(context)];
  const value = before && read(before);
  if (!now || value === null || value === read(now)) return null;
  return `was ${format(value)}`;
}

/** Notes joined as in a list: `of 8, was 1`. */
export function notes(...parts: readonly (string | null)[]): { readonly note?: string } {
  const said = parts.filter((part) => part !== null);
  return said.length > 0 ? { note: said.join(', ') } : {};
}
