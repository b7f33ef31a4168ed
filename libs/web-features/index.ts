export { Pages } from './shell/routes.js';
export { Today } from './shell/plan-context.js';
export { dayOf } from './words/dates.js';
