import type { Core } from '@strapi/strapi';

const config: Core.Config.Api = {
  // A parameter that nobody knows is a 400 that names it, not a silent "show everything".
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  documents: { strictParams: true },
};

export default config;
