import type { Core } from '@strapi/strapi';

const config: Core.Config.Api = {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true },
  // A parameter that nobody knows is a 400 that names it, not a silent "show everything".
  documents: { strictParams: true },
};

export default config;
