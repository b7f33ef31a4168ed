import { LIMITING_ATTRIBUTES } from '@northing/domain';

/** The fields that a form of a finding shows. */
export const FINDING_FIELDS: readonly string[] = [
  'level',
  'intendedLevel',
  ...LIMITING_ATTRIBUTES.map((attribute) => `attributes.${attribute}`),
];
