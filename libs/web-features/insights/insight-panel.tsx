import { INSIGHT_TYPE_LABELS, type RevisionHead } from '@northing/domain';
import { Button, FactList, PanelSection, SidePanel, StatusChip, useToast } from '@northing/web-ui';
import { Lock, Paperclip, Pencil } from 'lucide-react';
import { useRef } from 'react';
import { revisionLabel } from '../address/revision-token.js';
import { CopyLink } from '../item/copy-link.js';
import { nameOf } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { dayLabel } from '../words/dates.js';
import { citingPublished, sizeWords, textPieces, type Citation } from './library.js';
import type { LibraryInsight } from './read-insights.js';
import type { InsightActions } from './use-save-insight.js';

interface InsightPanelProps {
  readonly insight: LibraryInsight;
  readonly index: PlanIndex;
  readonly citations: readonly Citation[];
  readonly actions: InsightActions;
  readonly onEdit: () => void;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** One insight: what was found, about what, its files, and where it is cited. */
export function InsightPanel(props: InsightPanelProps) {
  const { insight, index, citations, onEdit, onClose } = props;
  const plan = usePlan();
  const today = useToday();
  const fixedBy = citingPublished(citations, plan.revisions);
  return (
    <SidePanel
      title={insight.title}
      eyebrow={<StatusChip>{INSIGHT_TYPE_LABELS[insight.type]}</StatusChip>}
      actions={<CopyLink />}
      onClose={onClose}
    >
      <PanelSection title="Finding">
        <p className="insight-finding">
          {textPieces(insight.finding).map(({ text, href }, at) =>
            href === null ? (
              text
            ) : (
              <a key={at} href={href} target="_blank" rel="noreferrer noopener">
                {text}
              </a>
            ),
          )}
        </p>
        <FactList
          facts={[
            ...linkFact(insight.link),
            { label: 'Author', value: nameOf(plan.people, insight.authorId) ?? 'Not set' },
            { label: 'Date', value: insight.date === null ? 'Not set' : dayLabel(insight.date, today) },
            {
              label: 'About',
              value:
                insight.enablerIds
                  .map((id) => index.enablers.get(id)?.name ?? `${id}, no longer planned`)
                  .join(', ') || 'No enabler',
            },
          ]}
        />
        <Standing fixedBy={fixedBy} onEdit={onEdit} />
      </PanelSection>
      <Files {...props} isFixed={fixedBy.length > 0} />
      <Cited {...props} />
    </SidePanel>
  );
}

/** Only what the web opens is a link; anything else is read as it stands. */
function linkFact(link: string | null) {
  if (link === null) return [];
  const isAddress = /^https?:\/\//.test(link);
  const opened = (
    <a href={link} target="_blank" rel="noreferrer noopener">
      {link}
    </a>
  );
  return [{ label: 'Link', value: isAddress ? opened : link }];
}

function Standing({
  fixedBy,
  onEdit,
}: {
  readonly fixedBy: readonly RevisionHead[];
  readonly onEdit: () => void;
}) {
  const [first] = fixedBy;
  if (!first) {
    return (
      <Button size="sm" icon={<Pencil aria-hidden size={14} />} onClick={onEdit}>
        Edit
      </Button>
    );
  }
  return (
    <p className="insight-fixed">
      <Lock aria-hidden size={14} /> Cited by {revisionLabel(first)}, which is published: it stays as it is.
    </p>
  );
}

function Files({ insight, actions, onChanged, isFixed }: InsightPanelProps & { readonly isFixed: boolean }) {
  const toast = useToast();
  const done = (refused: string | null) => {
    if (refused !== null) toast({ text: refused });
    onChanged();
  };
  if (isFixed && insight.files.length === 0) return null;
  return (
    <PanelSection title="Files">
      <ul className="insight-files">
        {insight.files.map(({ id, name, size, href }) => (
          <li key={id}>
            <a href={href} download={name}>
              {name}
            </a>
            <span className="n-num">{sizeWords(size)}</span>
            {!isFixed && (
              <Button
                size="sm"
                variant="quiet"
                aria-label={`Remove ${name}`}
                onClick={() => void actions.removeFile(id).then(done)}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!isFixed && <AddFile onAdd={(file) => void actions.addFile(insight.id, file).then(done)} />}
    </PanelSection>
  );
}

function AddFile({ onAdd }: { readonly onAdd: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        className="n-hidden"
        tabIndex={-1}
        aria-label="File to add"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onAdd(file);
          target.value = '';
        }}
      />
      <Button size="sm" icon={<Paperclip aria-hidden size={14} />} onClick={() => input.current?.click()}>
        Add a file, up to 10 MB
      </Button>
    </>
  );
}

function Cited({ citations, index }: InsightPanelProps) {
  const { revisions } = usePlan();
  const nameIn = ({ entityType, entityId }: Citation) => {
    const lists: Readonly<Record<string, ReadonlyMap<string, { readonly name: string }>>> = {
      outcome: index.outcomes,
      capability: index.capabilities,
      enabler: index.enablers,
    };
    return lists[entityType]?.get(entityId)?.name ?? entityId;
  };
  const labelOf = (sequence: number) => {
    const revision = revisions.find((each) => each.sequence === sequence);
    return revision ? revisionLabel(revision) : `r${sequence}`;
  };
  return (
    <PanelSection title="Cited">
      {citations.length === 0 ? (
        <p>No change rests on it yet.</p>
      ) : (
        <ul className="insight-cited">
          {citations.map((citation) => (
            <li key={`${citation.sequence}:${citation.entityType}:${citation.entityId}`}>
              {nameIn(citation)} <span>{labelOf(citation.sequence)}</span>
            </li>
          ))}
        </ul>
      )}
    </PanelSection>
  );
}
