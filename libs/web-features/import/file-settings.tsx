import {
  FILE_DELIMITERS,
  FILE_ENCODINGS,
  type FileDelimiter,
  type FileEncoding,
  type FileSettings,
  type TablePreview,
} from '@northing/web-data';
import { Checkbox, Select, TextField } from '@northing/web-ui';
import { useState } from 'react';
import { dispatchWizard } from './wizard-store.js';

interface FileSettingsFormProps {
  readonly preview: TablePreview;
  readonly settings: FileSettings;
}

const DELIMITER_LABELS = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Vertical bar',
} satisfies Record<FileDelimiter, string>;

const ENCODING_LABELS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, little end first',
  'utf-16be': 'UTF-16, big end first',
  'windows-1252': 'Windows (Western Europe)',
} satisfies Record<FileEncoding, string>;

/** How the files are read: as detected, until somebody knows better. */
export function FileSettingsForm({ preview, settings }: FileSettingsFormProps) {
  const set = (change: Partial<FileSettings>) =>
    dispatchWizard({ do: 'setSettings', settings: { ...settings, ...change } });
  return (
    <section>
      <h3>How the file is read</h3>
      <div className="import-settings">
        {preview.sheets.length > 1 && (
          <Select
            label="Sheet"
            options={preview.sheets.map(({ name }) => ({ value: name, label: name }))}
            value={preview.sheet ?? ''}
            onChange={(sheet) => set({ sheet })}
          />
        )}
        {preview.encoding !== null && (
          <Select
            label="Characters"
            options={FILE_ENCODINGS.map((value) => ({ value, label: ENCODING_LABELS[value] }))}
            value={preview.encoding}
            onChange={(encoding) => set({ encoding })}
          />
        )}
        {preview.delimiter !== null && (
          <Select
            label="Columns are divided by"
            options={FILE_DELIMITERS.map((value) => ({ value, label: DELIMITER_LABELS[value] }))}
            value={preview.delimiter}
            onChange={(delimiter) => set({ delimiter })}
          />
        )}
        <HeaderRow value={preview.headerRow} onChange={(headerRow) => set({ headerRow })} />
        <Checkbox
          label="Names stand in the first column"
          checked={preview.transposed}
          onChange={(transposed) => set({ transposed })}
        />
      </div>
    </section>
  );
}

function HeaderRow({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (row: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    const row = Number(typed);
    if (typed !== null && Number.isInteger(row) && row >= 1 && row !== value) onChange(row);
    setTyped(null);
  };
  return (
    <TextField
      label="Names stand in row"
      inputMode="numeric"
      value={typed ?? String(value)}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
