/**
 * Where Strapi lives: outside of what Jest gives each file of its own (`strapiLoadedOnce.js`), or here, where
 * nobody says so (`@jest-environment node`, the benches).
 */
interface Outside {
  /** Loads a module where Strapi is. What a test hands to Strapi, or compares with what is Strapi's, comes from there. */
  readonly require: (name: string) => unknown;
  /** The environment that Strapi and the newsroom's configuration read. */
  readonly env: NodeJS.ProcessEnv;
}

export const outside: Outside = (globalThis as { outside?: Outside }).outside ?? {
  require: (name) => require(name),
  env: process.env,
};
