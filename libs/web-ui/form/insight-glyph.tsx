import type { InsightType } from '@northing/domain';
import { BookOpen, Eye, FlaskConical, Lightbulb, Ruler, TrendingUp, type LucideIcon } from 'lucide-react';

const glyph = {
  research: BookOpen,
  prototype: FlaskConical,
  feasibility: Ruler,
  technologyTrend: TrendingUp,
  useObservation: Eye,
  lessonLearnt: Lightbulb,
} satisfies Record<InsightType, LucideIcon>;

/** A glyph of an insight's type; the type's word stands beside it. */
export function InsightGlyph({ type }: { readonly type: InsightType }) {
  const Glyph = glyph[type];
  return <Glyph aria-hidden size={16} strokeWidth={1.75} />;
}
