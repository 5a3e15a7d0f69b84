import { gatedTypes } from '../gated/gatedTypes';
import type { Strapi } from '../strapi';

/** The slice of a Koa context that is there before anything has read the request. */
interface Request {
  readonly method: string;
  readonly path: string;
  status: number;
  body: unknown;
  is(...types: string[]): string | false | null;
}

const MESSAGE = 'A story is sent as JSON. Set the header Content-Type to application/json.';

/**
 * Answers 415 to a story that is sent as anything but JSON. Strapi takes some other bodies for empty
 * and saves an empty draft; a form without its boundary, or a text, ends in an error 500.
 *
 * Stands before Strapi's own middlewares, whose body parser would read the request first.
 */
export function requireJson(strapi: Strapi): void {
  const use = strapi.server.use.bind(strapi.server) as unknown as (
    middleware: (context: Request, next: () => Promise<void>) => Promise<void>,
  ) => void;
  const prefix = String(strapi.config.get('api.rest.prefix', '/api'));
  const folders = [...gatedTypes(strapi).values()].flatMap(({ uid, schema }) => [
    ...(schema.info?.pluralName ? [`${prefix}/${schema.info.pluralName}`] : []),
    `/content-manager/collection-types/${uid}`,
  ]);
  use(async (context, next) => {
    const isStory = folders.some(
      (folder) => context.path === folder || context.path.startsWith(`${folder}/`),
    );
    const isWrite = context.method === 'POST' || context.method === 'PUT';
    // `is` answers null where there is no body.
    if (!isStory || !isWrite || context.is('json', '+json') !== false) return next();
    context.status = 415;
    context.body = {
      data: null,
      error: {
        status: 415,
        name: 'UnsupportedMediaTypeError',
        message: MESSAGE,
        details: {
          code: 'newsdesk/not-json',
          errors: [{ path: ['Content-Type'], message: MESSAGE }],
        },
      },
    };
  });
}
