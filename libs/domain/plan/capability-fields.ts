import type { Capability } from './capability.js';
import { words } from './choices.js';
import { MATURITY_PROGRESS, NOT_COMPARED, replanned } from './comparison-rules.js';
import type { FieldEntry } from './field-entry.js';

const MATURITY = { type: 'number', unit: 'maturity', min: 0, max: 5, step: 0.5 } as const;

/** Every field of a capability, in the order documents and forms show them. */
export const CAPABILITY_FIELDS = {
  id: {
    label: 'Id',
    group: 'identity',
    value: { type: 'id' },
    comparedAs: NOT_COMPARED,
    required: 'import',
    inDocument: 'always',
    headers: words('capability id, key, ref, number, code'),
  },
  name: {
    label: 'Name',
    group: 'identity',
    value: { type: 'text' },
    comparedAs: replanned('renamed'),
    required: 'import',
    inDocument: 'always',
    headers: words('capability, capability name, business capability, biz capability'),
  },
  parentId: {
    label: 'Parent',
    group: 'structure',
    value: { type: 'reference', to: 'capability' },
    comparedAs: replanned('reparented'),
    inDocument: 'always',
    headers: words('parent capability, parent id, part of, domain, level 1'),
  },
  ownerId: {
    label: 'Owner',
    group: 'ownership',
    value: { type: 'reference', to: 'person' },
    comparedAs: replanned('ownershipChanged'),
    inDocument: 'whenGiven',
    headers: words('capability owner, owner id'),
  },
  currentMaturity: {
    label: 'Current maturity',
    group: 'progress',
    value: MATURITY,
    comparedAs: MATURITY_PROGRESS,
    inDocument: 'always',
    headers: words('current, maturity, current level, as is'),
  },
  targetMaturity: {
    label: 'Target maturity',
    group: 'targets',
    value: MATURITY,
    comparedAs: replanned('targetChanged'),
    inDocument: 'always',
    headers: words('target, target level, to be'),
  },
  importance: {
    label: 'Importance',
    group: 'classification',
    value: { type: 'number', unit: 'scale', min: 1, max: 5, step: 1 },
    comparedAs: replanned('reprioritised'),
    startsAs: 3,
    inDocument: 'always',
    headers: words('priority, strategic importance'),
  },
  targetQuarter: {
    label: 'Target quarter',
    group: 'schedule',
    value: { type: 'quarter' },
    comparedAs: replanned('targetChanged'),
    inDocument: 'always',
    headers: words('target date, due, by'),
  },
  assessedQuarter: {
    label: 'Assessed in',
    group: 'progress',
    value: { type: 'quarter' },
    comparedAs: NOT_COMPARED,
    inDocument: 'always',
    headers: words('assessed, assessed quarter, assessment date, last assessed'),
    hint: 'The quarter whose end the current maturity describes.',
  },
  deliberateReduction: {
    label: 'Deliberate reduction',
    group: 'targets',
    value: { type: 'flag' },
    comparedAs: NOT_COMPARED,
    startsAs: false,
    neverNull: true,
    inDocument: 'whenGiven',
    headers: words('reduction intended'),
    hint: 'The target below the current maturity is meant.',
  },
} satisfies Record<keyof Capability, FieldEntry>;
