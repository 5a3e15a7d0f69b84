/** @jest-environment node */
import { changeApp } from '../helpers/changedApp';
import { openNewsroom } from '../helpers/newsroom';
import { subscriberOf } from './subscriber';

/** Lets in only who says a word, by a policy that the project hung on the plugin's address. */
const POLICY = {
  'src/extensions/newsdesk/strapi-server.js': `
    module.exports = (plugin) => {
      const route = plugin.routes['content-api'].routes.find(({ path }) => path === '/wire');
      route.config = { ...route.config, policies: ['global::word'] };
      return plugin;
    };`,
  'src/policies/word.js': `module.exports = (context) => context.request.header['x-word'] === 'open';`,
};

const DOORMAN = `(context, next) => {
  if (!context.path.includes('/wire') || context.get('X-Word') === 'open') return next();
  context.status = 403;
}`;

/** The same, by a middleware in the project's configuration. */
const CONFIGURED = {
  'src/middlewares/doorman.js': `module.exports = () => ${DOORMAN};`,
  'config/middlewares.js': `module.exports = [
    'strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::poweredBy',
    'strapi::query', 'strapi::body', 'strapi::session', 'global::doorman', 'strapi::favicon', 'strapi::public',
  ];`,
};

/** The same, by code of the project that sets it when it starts. */
const SET_AT_START = {
  'src/index.js': `module.exports = { register() {}, bootstrap({ strapi }) { strapi.server.use(${DOORMAN}); } };`,
};

test.each([
  ['a middleware of a project’s configuration', CONFIGURED],
  ['a middleware that a project sets at the start', SET_AT_START],
  // The last: it changes the plugin's routes, which stay loaded.
  ['a policy that a project hung on the feed', POLICY],
])(
  '%s is asked every time',
  async (_what, files) => {
    const app = changeApp({ files });
    const room = await openNewsroom({ distDir: app.distDir });
    try {
      const reader = subscriberOf(await room.listen(), room.as.subscriber);
      const ask = async (word: string) => (await reader.get('/wire', { 'X-Word': word })).status;
      for (let index = 0; index < 3; index += 1) expect(await ask('open')).toBe(200);
      expect(await ask('shut')).toBe(403);
    } finally {
      await room.close();
      app.remove();
    }
  },
  120_000,
);
