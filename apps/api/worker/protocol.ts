import type {
  ExportedTable,
  ExportFailure,
  Failure,
  ImportOptions,
  PreviewOptions,
  PreviewOutcome,
  TableRequest,
} from '@northing/application';
import type { ImportReport } from '@northing/interchange';

/** A file that was uploaded, waiting on disk. */
export interface UploadedFile {
  readonly name: string;
  readonly path: string;
}

/** Work that is too long for the thread that answers requests. */
export interface Tasks {
  readonly import: {
    readonly input: { readonly files: readonly UploadedFile[]; readonly options: ImportOptions };
    readonly output: { readonly kind: 'report'; readonly report: ImportReport } | Failure;
  };
  readonly preview: {
    readonly input: { readonly file: UploadedFile; readonly options: PreviewOptions };
    readonly output: PreviewOutcome;
  };
  readonly table: {
    readonly input: TableRequest;
    readonly output: ExportedTable | ExportFailure;
  };
  /** Makes documents of a plan's last revisions ready. */
  readonly prepare: {
    readonly input: { readonly planId: string };
    readonly output: { readonly kept: number };
  };
  readonly sample: { readonly input: null; readonly output: { readonly planId: string } };
}

export type TaskName = keyof Tasks;

export type ToWorker =
  | { readonly type: 'run'; readonly id: number; readonly task: TaskName; readonly input: unknown }
  | { readonly type: 'abort'; readonly id: number };

export type FromWorker =
  | { readonly type: 'progress'; readonly id: number; readonly share: number; readonly step: string }
  | { readonly type: 'done'; readonly id: number; readonly output: unknown }
  | {
      readonly type: 'failed';
      readonly id: number;
      readonly message: string;
      readonly stack: string | undefined;
    };

/** What the worker is started with. */
export interface WorkerSettings {
  readonly databaseUrl: string;
  /** Works when nobody else does. */
  readonly background?: boolean;
}
