import type { ReferenceOption } from '@northing/web-ui';

/** The units to choose from; that there is none is said where one is asked for, since nothing can be sent then. */
export function unitChoices(units: readonly ReferenceOption[]) {
  const first = units.length === 0 ? 'None yet: business units are added in Settings' : 'Choose';
  return [
    { value: '', label: first, disabled: true },
    ...units.map(({ id, name }) => ({ value: id, label: name })),
  ];
}
