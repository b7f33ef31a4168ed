import type { Role } from './frame.js';
import type { RevisionHead, RevisionState } from './revision.js';

/** What moves a revision from one state to the next (DOMAIN §2.3). */
export const REVISION_MOVES = {
  submit: { from: 'draft', to: 'inReview', by: 'architect' },
  return: { from: 'inReview', to: 'draft', by: 'approver' },
  approve: { from: 'inReview', to: 'approved', by: 'approver' },
  publish: { from: 'approved', to: 'published', by: 'architect' },
  abandon: { from: 'draft', to: 'abandoned', by: 'architect' },
} as const satisfies Record<string, { from: RevisionState; to: RevisionState; by: Role }>;
export type RevisionMove = keyof typeof REVISION_MOVES;

/** Whether a revision is in the state that a move starts from. */
export function mayMove({ state }: Pick<RevisionHead, 'state'>, move: RevisionMove): boolean {
  return REVISION_MOVES[move].from === state;
}

/** Content may be edited; from the submission on it is frozen. */
export function isEditable({ state }: Pick<RevisionHead, 'state'>): boolean {
  return state === 'draft';
}
