import { useState } from 'react';
import { ItemPicker } from '../trace/item-picker.js';
import { matchingOptions, type ReferenceOption } from './matching-options.js';

interface SearchedPickerProps {
  readonly label: string;
  readonly placeholder: string;
  readonly chosen: ReferenceOption | null;
  readonly options: readonly ReferenceOption[];
  /** An entry that stands first while nothing is searched. */
  readonly first?: ReferenceOption | null;
  readonly onChoose: (id: string) => void;
}

/** One of many, found by typing. */
export function SearchedPicker(props: SearchedPickerProps) {
  const { label, placeholder, chosen, options, first = null, onChoose } = props;
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const found = [...(first !== null && query === '' ? [first] : []), ...matchingOptions(options, query)];
  const openOrClose = (next: boolean) => {
    setOpen(next);
    setQuery('');
  };
  return (
    <ItemPicker
      label={label}
      chosen={chosen && { name: chosen.name, note: chosen.note ?? '' }}
      placeholder={placeholder}
      open={open}
      onOpenChange={openOrClose}
      query={query}
      onQueryChange={setQuery}
      groups={[{ id: 'found', label, items: found.map(({ id, name, note }) => ({ id, label: name, note })) }]}
      onChoose={onChoose}
    />
  );
}
