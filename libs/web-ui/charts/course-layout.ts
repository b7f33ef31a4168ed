export interface CoursePoint {
  readonly key: string;
  /** The revision, e.g. "FY27 Q1 r3". */
  readonly label: string;
  /** Null where the figure could not be computed. */
  readonly value: number | null;
  /** The revision being looked at. */
  readonly current?: boolean;
}

export interface CourseLimit {
  readonly value: number;
  /** What is printed beside the line, e.g. "Limit 25%". */
  readonly label: string;
}

export interface CourseArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedPoint {
  readonly point: CoursePoint & { readonly value: number };
  readonly x: number;
  readonly y: number;
  /** Where its figure stands, so that the line does not run through it. */
  readonly labelAt: 'above' | 'below';
}

export interface CourseLayout {
  readonly placed: readonly PlacedPoint[];
  /** Unbroken stretches of two points and more; a revision without a figure breaks the line. */
  readonly lines: readonly (readonly PlacedPoint[])[];
  /** Where a revision has no figure. */
  readonly gaps: readonly { readonly key: string; readonly x: number }[];
  readonly limitY: number | null;
}

/** Places a figure's course: revisions at equal steps, values between the least and the greatest shown. */
export function layOutCourse(
  points: readonly CoursePoint[],
  limit: CourseLimit | undefined,
  area: CourseArea,
): CourseLayout {
  const xOf = (index: number) =>
    points.length < 2
      ? (area.left + area.right) / 2
      : area.left + ((area.right - area.left) * index) / (points.length - 1);
  const yOf = scaleOf(points, limit, area);
  const stretches: PlacedPoint[][] = [[]];
  points.forEach((point, index) => {
    if (!isKnown(point)) stretches.push([]);
    else
      stretches.at(-1)?.push({
        point,
        x: xOf(index),
        y: yOf(point.value),
        labelAt: labelSide(points, index),
      });
  });
  return {
    placed: stretches.flat(),
    lines: stretches.filter((stretch) => stretch.length > 1),
    gaps: points.flatMap((point, index) => (isKnown(point) ? [] : [{ key: point.key, x: xOf(index) }])),
    limitY: limit ? yOf(limit.value) : null,
  };
}

export function isKnown(point: CoursePoint): point is CoursePoint & { readonly value: number } {
  return point.value !== null && Number.isFinite(point.value);
}

function scaleOf(
  points: readonly CoursePoint[],
  limit: CourseLimit | undefined,
  { top, bottom }: CourseArea,
): (value: number) => number {
  const values = [...points.filter(isKnown).map(({ value }) => value), ...(limit ? [limit.value] : [])];
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0 || least === greatest) return () => (top + bottom) / 2;
  return (value) => bottom - ((value - least) / (greatest - least)) * (bottom - top);
}

/** A label stands on the side its line does not come from. */
function labelSide(points: readonly CoursePoint[], index: number): 'above' | 'below' {
  const value = points[index]?.value ?? 0;
  const beside = points[index + 1]?.value ?? points[index - 1]?.value ?? value;
  return beside > value ? 'below' : 'above';
}
