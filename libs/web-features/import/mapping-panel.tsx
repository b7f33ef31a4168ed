import { KIND_LABELS } from '@northing/domain';
import {
  ExampleMappingsDocument,
  MappingsDocument,
  SaveMappingDocument,
  type Mapping,
  type TablePreview,
} from '@northing/web-data';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Select, TextField, useToast } from '@northing/web-ui';
import { Download, FileJson, Save } from 'lucide-react';
import { useRef, useState } from 'react';
import { download, fileStem } from '../export/download.js';
import { failureText } from '../plan/loaded.js';
import { counted } from '../words/numbers.js';
import { constantOf, setConstant } from './mapping-edits.js';
import { readMappingFile } from './read-mapping-file.js';
import { dispatchWizard } from './wizard-store.js';
import { mappingToSend, type Wizard } from './wizard.js';

interface MappingPanelProps {
  readonly wizard: Wizard;
  readonly mapping: Mapping;
  readonly preview: TablePreview;
}

/** What will be read, and the mapping as a document to keep and share. */
export function MappingPanel({ wizard, mapping, preview }: MappingPanelProps) {
  const hasKind = mapping.columns.some(({ field, constant }) => field === 'kind' && constant === undefined);
  return (
    <>
      <section className="import-side__section">
        <h3>This will read</h3>
        <p className="import-side__figure">{counted(preview.rowCount, 'row')}</p>
        {wizard.files.length > 1 && <p>of the first of {counted(wizard.files.length, 'file')}</p>}
        {!hasKind && (
          <Select
            label="Every row is a"
            options={[
              { value: '', label: 'Not set' },
              { value: 'project', label: KIND_LABELS.project },
              { value: 'product', label: KIND_LABELS.product },
            ]}
            value={constantOf(mapping, 'kind') ?? ''}
            onChange={(kind) =>
              dispatchWizard({
                do: 'setMapping',
                mapping: setConstant(mapping, 'kind', kind === '' ? null : kind),
              })
            }
          />
        )}
      </section>
      <section className="import-side__section">
        <h3>Mapping</h3>
        <SavedMappings current={mapping.name} />
        <MappingFile />
        <SaveMapping key={mapping.name} wizard={wizard} mapping={mapping} />
      </section>
    </>
  );
}

function SavedMappings({ current }: { readonly current: string }) {
  const { data } = useQuery(MappingsDocument);
  const examples = useQuery(ExampleMappingsDocument).data?.exampleMappings ?? [];
  const own = data?.mappings ?? [];
  const saved = [...own, ...examples.filter(({ name }) => own.every((each) => each.name !== name))];
  if (saved.length === 0) return null;
  const chosen = saved.some(({ name }) => name === current) ? current : '';
  return (
    <Select
      label="Saved mappings"
      options={[{ value: '', label: 'Choose…' }, ...saved.map(({ name }) => ({ value: name, label: name }))]}
      value={chosen}
      onChange={(name) => {
        const found = saved.find((each) => each.name === name);
        if (found) dispatchWizard({ do: 'setMapping', mapping: { ...(found.mapping as Mapping), name } });
      }}
    />
  );
}

/** Reads a mapping that somebody shared. */
function MappingFile() {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File) => {
    const answer = readMappingFile(await file.text());
    if (answer.kind === 'mapping') dispatchWizard({ do: 'setMapping', mapping: answer.mapping });
    setProblem(answer.kind === 'mapping' ? null : answer.message);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="n-hidden"
        tabIndex={-1}
        aria-label="Mapping file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void read(file);
          event.target.value = '';
        }}
      />
      <Button
        variant="secondary"
        icon={<FileJson aria-hidden size={14} />}
        onClick={() => input.current?.click()}
      >
        Load a mapping file
      </Button>
      {problem !== null && (
        <p className="import-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

function SaveMapping({ wizard, mapping }: Pick<MappingPanelProps, 'wizard' | 'mapping'>) {
  const [name, setName] = useState(mapping.name);
  const [problem, setProblem] = useState<string | null>(null);
  const toast = useToast();
  const [save, { loading }] = useMutation(SaveMappingDocument, { refetchQueries: [MappingsDocument] });
  const complete = { ...(mappingToSend(wizard) ?? mapping), name: name.trim() };
  const press = async () => {
    try {
      const { data } = await save({ variables: { name: complete.name, mapping: complete } });
      const answer = data?.saveMapping;
      if (answer?.__typename === 'InvalidMapping') return setProblem(answer.message);
      setProblem(null);
      dispatchWizard({ do: 'setMapping', mapping: { ...mapping, name: complete.name } });
      toast({ text: `The mapping “${complete.name}” is saved.` });
    } catch (error) {
      setProblem(`Nothing was saved. ${failureText(error as Error)}`);
    }
  };
  const unnamed = complete.name === '' ? 'The mapping needs a name' : null;
  return (
    <>
      <TextField label="Name of the mapping" value={name} error={problem} onChange={setName} />
      <div className="import-side__row">
        <Button
          variant="secondary"
          icon={<Save aria-hidden size={14} />}
          disabledReason={loading ? 'Being saved' : unnamed}
          onClick={() => void press()}
        >
          Save
        </Button>
        <Button
          variant="quiet"
          icon={<Download aria-hidden size={14} />}
          disabledReason={unnamed}
          onClick={() =>
            download(
              `${fileStem(complete.name)}.mapping.json`,
              new Blob([JSON.stringify(complete, null, 2)], { type: 'application/json' }),
            )
          }
        >
          Download
        </Button>
      </div>
    </>
  );
}
