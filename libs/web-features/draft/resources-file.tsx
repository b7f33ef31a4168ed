import { quarterLabel } from '@northing/domain';
import { Button, useToast } from '@northing/web-ui';
import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useBranch } from '../editing/branch.js';
import { download, fileStem } from '../export/download.js';
import { readBook, writeBook, XLSX_TYPE } from '../export/workbook.js';
import { usePlan } from '../shell/plan-context.js';
import { counted } from '../words/numbers.js';
import { FileProblems } from './paste-problems.js';
import { capacityGrid, envelopeGrid } from './resource-grids.js';
import { readResources, resourceSheets, type Resources } from './resources-book.js';
import type { ResourcesViewProps } from './resources-view.js';

const NONE: readonly string[] = [];

/** Capacity and envelopes as a workbook, and the same workbook back as one edit. */
export function ResourcesFile({ onEdited }: Pick<ResourcesViewProps, 'onEdited'>) {
  const branch = useBranch();
  const plan = usePlan();
  const toast = useToast();
  const [problems, setProblems] = useState(NONE);
  const { content, anchorQuarter, editable } = branch;
  const resources = (): Resources => ({
    capacity: capacityGrid(content, anchorQuarter, plan),
    envelopes: envelopeGrid(content, anchorQuarter, plan),
  });
  const exportBook = async () => {
    const bytes = await writeBook(resourceSheets(resources()));
    const stem = fileStem(plan.name, quarterLabel(anchorQuarter), 'people and money');
    download(`${stem}.xlsx`, new Blob([bytes], { type: XLSX_TYPE }));
  };
  const importBook = async (file: File) => {
    const book = await readBook(await file.arrayBuffer());
    if (book.kind === 'refused') return setProblems([book.why]);
    const read = readResources(book.sheets, resources());
    if (read.kind === 'refused') return setProblems(read.problems);
    setProblems(NONE);
    if (read.edits.length === 0) return toast({ text: 'The file says what stands there already' });
    branch.edit({ kind: 'steps', edits: read.edits });
    onEdited(read.teams.map((id) => ({ type: 'team', id })));
    toast({ text: `Imported ${counted(read.edits.length, 'changed figure')}` });
  };
  return (
    <div className="draft-resources__file">
      <div className="draft-resources__buttons">
        <Button size="sm" icon={<Download aria-hidden size={14} />} onClick={() => void exportBook()}>
          Export XLSX
        </Button>
        <ImportButton editable={editable} onFile={(file) => void importBook(file)} />
      </div>
      <FileProblems problems={problems} onClose={() => setProblems(NONE)} />
    </div>
  );
}

interface ImportButtonProps {
  readonly editable: boolean;
  readonly onFile: (file: File) => void;
}

function ImportButton({ editable, onFile }: ImportButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="sm"
        icon={<Upload aria-hidden size={14} />}
        disabledReason={editable ? null : 'Nothing in it can be changed'}
        onClick={() => input.current?.click()}
      >
        Import XLSX
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Workbook with capacity and envelopes"
        accept={`.xlsx,${XLSX_TYPE}`}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file, mended, is chosen again.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
