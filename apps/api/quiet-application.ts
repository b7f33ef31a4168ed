import { createApplication, type Application, type KeptValues } from '@northing/application';
import type { Persistence } from '@northing/persistence';
import { randomUUID } from 'node:crypto';
import { clock } from './clock.js';

function loadNothing(): never {
  throw new Error('Nothing is loaded here.');
}

/** The application for work of its own beside the server: it prepares nothing and tells nobody. */
export function quietApplication(stores: Persistence, kept: KeptValues): Application {
  const nothing = (): undefined => undefined;
  return createApplication({
    ...{ ...stores, kept, clock, newId: randomUUID },
    ...{ loadSample: loadNothing, forget: nothing, published: nothing },
  });
}
