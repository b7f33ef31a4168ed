/** What providers ask for by name. */
export const LOGGER = Symbol('Logger');
export const CONFIG = Symbol('Config');
export const WORKER = Symbol('Worker');
export const DOCUMENTS = Symbol('Documents');
export const PREPARATION = Symbol('Preparation');
export const READINESS = Symbol('Readiness');
