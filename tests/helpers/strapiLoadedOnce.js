const { TestEnvironment } = require('jest-environment-node');
const { protectProperties } = require('jest-util');

// Strapi, when it is closed, takes all listeners off the process that was its own: this one is Jest's as well,
// and a worker that nothing listens in any more has ended.
const { removeAllListeners } = process;
process.removeAllListeners = (name) =>
  name === undefined ? process : removeAllListeners.call(process, name);

/**
 * Where the tests of the newsroom run. Jest gives each file modules of its own; to load Strapi's thousands anew
 * for each takes longer than to boot it. So Strapi, and the newsroom that it loads, are required outside of
 * what belongs to a file, once for each worker (`openNewsroom`). A file that needs them inside, for it
 * turns the clock or changes the plugin, says `@jest-environment node`.
 */
module.exports = class StrapiLoadedOnce extends TestEnvironment {
  async setup() {
    await super.setup();
    const outside = { require: (name) => require(name), env: process.env };
    protectProperties(outside);
    protectProperties(outside.env);
    this.global.outside = outside;
    // A time that a test hands to Strapi is one there, too.
    this.global.Date = Date;
  }

  async teardown() {
    // Each Strapi listens for the end of the process, and says then that all went well: Jest, which ends workers
    // that have grown too large, takes that for a crash.
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
    await super.teardown();
  }
};
