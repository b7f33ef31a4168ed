import { parseQuarter, quarterLabel } from '@northing/domain';
import type { PreviewAnswer } from '@northing/web-data';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { IconButton, Select, type SelectOption } from '@northing/web-ui';
import { useToday } from '../shell/plan-context.js';
import { counted } from '../words/numbers.js';
import { dispatchWizard } from './wizard-store.js';
import { anchorIsTold, isPlanDocument, type Wizard, type WizardFile } from './wizard.js';

/** The files in the order of their revisions, each with the first quarter it plans. */
export function FileList({ wizard }: { readonly wizard: Wizard }) {
  const { files } = wizard;
  return (
    <ol className="import-files" aria-label="Files in the order of their revisions">
      {files.map((entry, index) => (
        <FileCard key={entry.key} entry={entry} index={index} count={files.length} wizard={wizard} />
      ))}
    </ol>
  );
}

interface FileCardProps {
  readonly entry: WizardFile;
  readonly index: number;
  readonly count: number;
  readonly wizard: Wizard;
}

function FileCard({ entry, index, count, wizard }: FileCardProps) {
  const { key, file, preview } = entry;
  const isTable = !isPlanDocument(file);
  return (
    <li className="import-file">
      <div className="import-file__text">
        <span className="import-file__name">{file.name}</span>
        <FileState isTable={isTable} preview={preview} />
      </div>
      {isTable && preview?.kind === 'preview' && <AnchorChoice entry={entry} wizard={wizard} />}
      {count > 1 && (
        <>
          <IconButton
            label={`Move ${file.name} earlier`}
            icon={<ArrowUp aria-hidden size={16} />}
            disabledReason={index === 0 ? 'It is the first already' : null}
            onClick={() => dispatchWizard({ do: 'moveFile', key, by: -1 })}
          />
          <IconButton
            label={`Move ${file.name} later`}
            icon={<ArrowDown aria-hidden size={16} />}
            disabledReason={index === count - 1 ? 'It is the last already' : null}
            onClick={() => dispatchWizard({ do: 'moveFile', key, by: 1 })}
          />
        </>
      )}
      <IconButton
        label={`Remove ${file.name}`}
        icon={<X aria-hidden size={16} />}
        onClick={() => dispatchWizard({ do: 'removeFile', key })}
      />
    </li>
  );
}

function FileState({
  isTable,
  preview,
}: {
  readonly isTable: boolean;
  readonly preview: PreviewAnswer | null;
}) {
  if (!isTable) return <span className="import-file__note">Plan document</span>;
  if (preview === null) return <span className="import-file__note">Being read</span>;
  if (preview.kind === 'preview') {
    const { rowCount, columns, sheet } = preview.preview;
    return (
      <span className="import-file__note">
        {[sheet && `Sheet “${sheet}”`, counted(rowCount, 'row'), counted(columns.length, 'column')]
          .filter(Boolean)
          .join(' · ')}
      </span>
    );
  }
  const messages =
    preview.kind === 'broken' ? preview.errors.map(({ message }) => message) : [preview.message];
  return (
    <span className="import-problem" role="alert">
      {messages.join(' ')}
    </span>
  );
}

const EARLIER = 8;
const LATER = 2;

/** Every quarter of the years around today, newest first, and one the file's name tells beyond these. */
export function anchorOptions(year: number, told: string | null): readonly SelectOption<string>[] {
  const quarters = Array.from({ length: (EARLIER + LATER + 1) * 4 }, (_, at) => {
    const text = `FY${year + LATER - Math.floor(at / 4)}-Q${4 - (at % 4)}`;
    return { value: text, label: labelOf(text) };
  });
  const known = told === null || quarters.some(({ value }) => value === told);
  return known ? quarters : [...quarters, { value: told, label: labelOf(told) }];
}

function labelOf(text: string): string {
  const quarter = parseQuarter(text);
  return quarter === null ? text : quarterLabel(quarter);
}

function AnchorChoice({ entry, wizard }: { readonly entry: WizardFile; readonly wizard: Wizard }) {
  const today = useToday();
  const { key, file, preview, anchorQuarter } = entry;
  const fromName = preview?.kind === 'preview' ? preview.preview.anchorQuarter : null;
  const isTold = anchorIsTold(wizard, { ...entry, anchorQuarter: null });
  const asTold = fromName === null ? 'As the mapping says' : `${labelOf(fromName)}, from the name`;
  return (
    <Select
      label={`First quarter of ${file.name}`}
      labelHidden
      options={[
        { value: '', label: isTold ? asTold : 'Choose its first quarter' },
        ...anchorOptions(Number(today.slice(0, 4)), anchorQuarter),
      ]}
      value={anchorQuarter ?? ''}
      hint={!isTold && anchorQuarter === null ? 'The name tells none; a mapping may' : undefined}
      onChange={(quarter) =>
        dispatchWizard({ do: 'setAnchor', key, quarter: quarter === '' ? null : quarter })
      }
    />
  );
}
