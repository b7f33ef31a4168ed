import {
  readImportOptions,
  readPreviewOptions,
  type Failure,
  type ImportOptions,
  type PreviewOutcome,
} from '@northing/application';
import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { ImportBoard } from '../server/imports.js';
import type { Preparation } from '../ready/preparation.js';
import { sendProblem } from '../server/problem.js';
import { CONFIG, PREPARATION, WORKER } from '../server/tokens.js';
import type { Tasks } from '../worker/protocol.js';
import type { WorkerThread } from '../worker/worker-thread.js';
import { receiveUpload, type Upload } from './upload.js';

type Outcome = Tasks['import']['output'];

@Controller('api')
export class ImportController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(WORKER) private readonly worker: WorkerThread,
    @Inject(PREPARATION) private readonly preparation: Preparation,
    private readonly board: ImportBoard,
  ) {}

  /** Imports files; CONTRACT: files over HTTP. */
  @Post('import')
  async import(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const cut = abortedWith(reply);
    const upload = await receiveUpload(request, this.config.maxUploadMb);
    const outcome = upload.kind === 'upload' ? await this.importUpload(upload, cut) : upload;
    answer(reply, outcome);
  }

  /** What a table holds and what its columns probably mean; nothing is written. */
  @Post('import/preview')
  @HttpCode(200)
  async preview(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const upload = await receiveUpload(request, this.config.maxUploadMb);
    const outcome = upload.kind === 'upload' ? await this.previewUpload(upload) : upload;
    if (reply.raw.destroyed) return;
    reply.header('cache-control', 'no-store');
    if (outcome.kind === 'preview') void reply.send(outcome.preview);
    else if (outcome.kind === 'broken') void reply.code(422).send({ errors: outcome.errors });
    else sendProblem(reply, outcome);
  }

  /** How far the import with this token has come. */
  @Get('imports/:token')
  progress(@Param('token') token: string, @Res() reply: FastifyReply): void {
    const state = this.board.find(token);
    if (state) void reply.header('cache-control', 'no-store').send(state);
    else sendProblem(reply, { kind: 'unknownImport', token });
  }

  private async importUpload(upload: Upload, signal: AbortSignal): Promise<Outcome> {
    try {
      const read = readImportOptions(upload.fields.get('options') ?? null);
      if (read.kind !== 'options') return read;
      return upload.files.length === 0 ? { kind: 'noFile' } : await this.run(upload, read.options, signal);
    } finally {
      await upload.discard();
    }
  }

  private async previewUpload(upload: Upload): Promise<PreviewOutcome | Failure> {
    try {
      const read = readPreviewOptions(upload.fields.get('options') ?? null);
      if (read.kind !== 'options') return read;
      const [file] = upload.files;
      return file ? await this.worker.run('preview', { file, options: read.options }) : { kind: 'noFile' };
    } finally {
      await upload.discard();
    }
  }

  private async run({ files }: Upload, options: ImportOptions, signal: AbortSignal): Promise<Outcome> {
    const { progressToken } = options;
    const tell = (share: number, step: string): void =>
      this.board.set(progressToken, { state: 'running', share, step });
    tell(0, 'waiting');
    try {
      const outcome = await this.worker.run('import', { files, options }, { progress: tell, signal });
      const done = outcome.kind === 'report' && outcome.report.errorCount === 0;
      this.board.set(progressToken, { state: done ? 'done' : 'failed', share: 1, step: outcome.kind });
      if (outcome.kind === 'report' && outcome.report.planId !== null) {
        this.preparation.of(outcome.report.planId);
      }
      return outcome;
    } catch (error) {
      this.board.set(progressToken, { state: 'failed', share: 1, step: 'internal' });
      throw error;
    }
  }
}

/** Fires when the other side goes away before it was answered. */
function abortedWith(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) controller.abort();
  });
  return controller.signal;
}

function answer(reply: FastifyReply, outcome: Outcome | Failure): void {
  if (reply.raw.destroyed) return;
  if (outcome.kind !== 'report') return void sendProblem(reply, outcome);
  void reply
    .code(outcome.report.errorCount > 0 ? 422 : 200)
    .header('cache-control', 'no-store')
    .send(outcome.report);
}
