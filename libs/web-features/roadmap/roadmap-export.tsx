import type { RevisionHead } from '@northing/domain';
import { Download } from 'lucide-react';
import {
  Button,
  exportTimelinePng,
  exportTimelineSvg,
  Menu,
  useToast,
  type TimelineModel,
} from '@northing/web-ui';
import { revisionLabel } from '../address/revision-token.js';
import type { Grouping, RoadmapView } from '../address/roadmap-view.js';
import { download, downloadFrom, fileStem } from '../export/download.js';
import { planDocumentPath, revisionTablePath } from '../export/paths.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { dayLabel } from '../words/dates.js';
import type { RoadmapGroup } from './roadmap-model.js';
import { roadmapTimeline } from './roadmap-timeline.js';

export interface RoadmapExportProps {
  readonly revision: RevisionHead;
  readonly index: PlanIndex;
  readonly groups: readonly RoadmapGroup[];
  readonly grouping: Grouping;
  readonly horizon: RoadmapView['horizon'];
}

/** The picture with what the filters leave, this revision as a table, the whole plan as a document. */
export function RoadmapExport(props: RoadmapExportProps) {
  const { id } = usePlan();
  const { sequence } = props.revision;
  const picture = usePictures(props);
  const entry = (key: string, label: string, onSelect: () => void) => ({ id: key, label, onSelect });
  return (
    <Menu
      align="end"
      trigger={
        <Button variant="secondary" icon={<Download aria-hidden size={14} />}>
          Export
        </Button>
      }
      sections={[
        {
          id: 'picture',
          label: 'The timeline as a picture',
          items: [entry('png', 'PNG', () => void picture.png()), entry('svg', 'SVG', picture.svg)],
        },
        {
          id: 'tables',
          label: 'This revision as a table',
          items: [
            entry('xlsx', 'Excel workbook', () => downloadFrom(revisionTablePath(id, sequence, 'xlsx'))),
            entry('csv', 'CSV', () => downloadFrom(revisionTablePath(id, sequence, 'csv'))),
          ],
        },
        {
          id: 'plan',
          label: 'The whole plan',
          items: [entry('json', 'Plan document (JSON)', () => downloadFrom(planDocumentPath(id)))],
        },
      ]}
    />
  );
}

function usePictures({ revision, index, groups, grouping, horizon }: RoadmapExportProps) {
  const plan = usePlan();
  const today = useToday();
  const toast = useToast();
  const name = fileStem(plan.name, revisionLabel(revision));
  const model = (): TimelineModel =>
    roadmapTimeline({ revision, index, groups, grouping, horizon, plan, today });
  const options = {
    title: `Roadmap of ${plan.name}`,
    revision: revisionLabel(revision),
    date: dayLabel(today, ''),
  };
  return {
    svg: () =>
      download(`${name}.svg`, new Blob([exportTimelineSvg(model(), options)], { type: 'image/svg+xml' })),
    png: async () => {
      const drawn = await exportTimelinePng(model(), options);
      if (drawn.kind === 'png') download(`${name}.png`, drawn.blob);
      else toast({ text: 'The plan is too tall for a PNG in this browser. The SVG has no such limit.' });
    },
  };
}
