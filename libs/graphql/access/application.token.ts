/** Where resolvers find what people can do. */
export const APPLICATION = Symbol('Application');
