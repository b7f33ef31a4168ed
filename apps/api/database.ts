import { openPersistence, startEmbedded, type Persistence } from '@northing/persistence';
import { join } from 'node:path';
import type { Config } from './config/config.js';
import { generationOf } from './generation.js';

export interface Database extends Persistence {
  readonly url: string;
}

/** Opens the configured database, or the embedded one, and brings it up to date. */
export async function openDatabase(config: Config, now: () => string): Promise<Database> {
  const embedded = config.databaseUrl === null ? await startEmbedded(join(config.dataDir, 'database')) : null;
  const url = embedded?.url ?? config.databaseUrl!;
  try {
    const persistence = await openPersistence({
      url,
      now,
      generation: generationOf(import.meta.url),
      ...(config.databaseReadUrl && { readUrl: config.databaseReadUrl }),
    });
    const close = async (): Promise<void> => {
      await persistence.close();
      await embedded?.stop();
    };
    return { ...persistence, url, close };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
