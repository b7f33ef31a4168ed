import { useApolloClient } from '@apollo/client/react';
import { roleText, type Person } from '@northing/domain';
import { Dialog, RadioChoice, TextField } from '@northing/web-ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ADMINISTRATOR, setActing, useActingHere, useActingPlace } from './acting.js';

interface ActAsDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

const ALONE = '';
/** A search helps from here on. */
const MANY = 8;

/** Lets the administrator act as any person of the workspace; who really acts is written beside it. */
export function ActAsDialog(over: ActAsDialogProps) {
  const place = useActingPlace();
  const { personId } = useActingHere();
  const [search, setSearch] = useState('');
  const { cache } = useApolloClient();
  const [params] = useSearchParams();
  const people = [...(place?.people.values() ?? [])].filter(({ archived }) => !archived);
  const choose = (id: string) => {
    if (place) setActing(place.workspaceId, id === ALONE ? null : id);
    // Messages are one person's.
    const plan = params.get('plan');
    if (plan !== null) cache.evict({ id: `Plan:${plan}`, fieldName: 'notices' });
  };
  return (
    <Dialog
      {...over}
      title="Act as"
      description="In local mode the administrator may act as any person of the workspace. Who really acts is recorded too."
    >
      {people.length >= MANY && (
        <TextField label="Search people" type="search" value={search} onChange={setSearch} />
      )}
      <RadioChoice
        legend="Person"
        legendHidden
        value={personId ?? ALONE}
        options={[
          { value: ALONE, label: ADMINISTRATOR, description: 'Alone, in every role' },
          ...people.filter((person) => matches(person, search)).map(option),
        ]}
        onChange={choose}
      />
    </Dialog>
  );
}

function matches({ name, title, roles }: Person, search: string): boolean {
  const words = [name, title, ...roles.map(roleText)].join(' ').toLowerCase();
  return words.includes(search.trim().toLowerCase());
}

function option({ id, name, title, roles }: Person) {
  const held = roles.map(roleText).join(', ') || 'No role';
  return { value: id, label: name, description: [title, held].filter(Boolean).join(' · ') };
}
