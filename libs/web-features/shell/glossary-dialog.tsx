import { GLOSSARY, type GlossaryTerm } from '@northing/domain';
import { Dialog, TextField } from '@northing/web-ui';
import { useMemo, useState } from 'react';
import { matchesText } from '../address/item-filter.js';

interface GlossaryDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

const TERMS: readonly GlossaryTerm[] = Object.values<GlossaryTerm>(GLOSSARY).sort((a, b) =>
  a.term.localeCompare(b.term),
);

/** The words of the product and what they mean here. */
export function GlossaryDialog({ open, onOpenChange }: GlossaryDialogProps) {
  const [text, setText] = useState('');
  const shown = useMemo(
    () =>
      TERMS.filter(({ term, meaning, standard }) =>
        matchesText(text, `${term} ${meaning} ${standard ?? ''}`),
      ),
    [text],
  );
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Words used here" wide>
      <TextField label="Find a word" labelHidden placeholder="Find a word" value={text} onChange={setText} />
      <div className="app-glossary" tabIndex={0} role="region" aria-label="Words and meanings">
        {shown.length === 0 && <p>No word matches.</p>}
        <dl>
          {shown.map(({ term, meaning, standard }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {meaning}
                {standard && <span className="app-glossary__standard">{standard}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}
