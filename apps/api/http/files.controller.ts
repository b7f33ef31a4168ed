import { LARGEST_FILE_MB, type AddFileAnswer, type Application, type Failure } from '@northing/application';
import { APPLICATION, localActor, PERSON_HEADER } from '@northing/graphql';
import { Controller, Delete, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readFile } from 'node:fs/promises';
import { sendProblem } from '../server/problem.js';
import { receiveUpload, type Upload } from './upload.js';

/** Files that belong to insights: kept in the database, and only ever downloaded. */
@Controller('api/plans/:planId')
export class FilesController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Post('insights/:insightId/files')
  async add(
    @Param('planId') planId: string,
    @Param('insightId') insightId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const upload = await receiveUpload(request, LARGEST_FILE_MB);
    const answer =
      upload.kind === 'upload'
        ? await this.addUpload(upload, planId, insightId, request)
        : refusedUpload(upload);
    if (reply.raw.destroyed) return;
    if (answer.kind !== 'fileAdded') return void sendProblem(reply, answer);
    void reply
      .code(201)
      .header(
        'location',
        `/api/plans/${encodeURIComponent(planId)}/files/${encodeURIComponent(answer.file.id)}`,
      )
      .header('cache-control', 'no-store')
      .send(answer.file);
  }

  /** Always a download: a browser never shows it as a page of ours. */
  @Get('files/:fileId')
  async read(
    @Param('planId') planId: string,
    @Param('fileId') fileId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.app.readInsightFile(planId, fileId);
    if (!found) return void sendProblem(reply, { kind: 'unknownAddress', path: request.url });
    const { file, body } = found;
    const name = encodeURIComponent(file.name).replace(/['()*]/g, percentEncoded);
    void reply
      .header('content-type', file.mediaType)
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('cache-control', 'private, no-cache')
      .send(Buffer.from(body));
  }

  @Delete('files/:fileId')
  async remove(
    @Param('planId') planId: string,
    @Param('fileId') fileId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = localActor(request.headers[PERSON_HEADER]);
    const answer = await this.app.removeInsightFile(actor, planId, fileId);
    if (answer.kind === 'fileRemoved') void reply.code(204).send();
    else sendProblem(reply, answer);
  }

  private async addUpload(
    upload: Upload,
    planId: string,
    insightId: string,
    { headers }: FastifyRequest,
  ): Promise<AddFileAnswer | Failure> {
    try {
      const [file, ...more] = upload.files;
      if (!file) return { kind: 'noFile' };
      if (more.length > 0) return { kind: 'fileRefused', reason: 'Send one file at a time.' };
      const body = await readFile(file.path);
      const actor = localActor(headers[PERSON_HEADER]);
      return await this.app.addInsightFile(actor, planId, insightId, { name: file.name, body });
    } finally {
      await upload.discard();
    }
  }
}

function refusedUpload(failure: Failure): Failure {
  if (failure.kind !== 'tooLarge') return failure;
  return { kind: 'fileRefused', reason: `A file may hold ${LARGEST_FILE_MB} MB.` };
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
