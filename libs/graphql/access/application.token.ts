/** Where resolvers find what people can do. */
export const APPLICATION = Symbol('Application');

/** Where subscriptions hear of what happens in plans. */
export const PLAN_EVENTS = Symbol('PlanEvents');
