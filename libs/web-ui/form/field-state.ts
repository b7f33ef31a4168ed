/** Where an edit of one field stands. What was typed stays in the field until it is stored or given up. */
export type FieldState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string; readonly onRetry: () => void }
  | {
      readonly kind: 'conflict';
      readonly theirName: string;
      readonly theirValueText: string;
      readonly onKeepMine: () => void;
      readonly onTakeTheirs: () => void;
    };

export const IDLE: FieldState = { kind: 'idle' };
