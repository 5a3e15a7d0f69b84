import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeOnce } from '../helpers/describeOnce';
import { openNewsroom, type Newsroom } from '../helpers/newsroom';
import { INPUT_NAMES, NAMES } from './document/names';
import { openApi } from './document/openApi';
import type { Attribute, JsonSchema } from './document/schema';
import { documented, type Documented, type Part } from './documented';

jest.setTimeout(60_000);

const FILE = path.resolve(__dirname, '../../docs/openapi.json');

describeOnce('docs/openapi.json (about the schemas, not the database)', () => {
  const text = readFileSync(FILE, 'utf8');
  const document = JSON.parse(text) as JsonSchema;
  let newsroom: Newsroom;
  let api: Documented;

  beforeAll(async () => {
    newsroom = await openNewsroom({ database: 'sqlite' });
    api = documented(document);
  });
  afterAll(() => newsroom.close());

  const schemas = (document.components as { schemas: Record<string, Part> }).schemas;
  const attributesOf = (uid: string) =>
    (newsroom.strapi.getModel(uid as never) as { attributes: Record<string, Attribute> })
      .attributes;
  const privateOf = (uid: string) =>
    Object.entries(attributesOf(uid)).flatMap(([name, { private: hidden }]) =>
      hidden ? [name] : [],
    );

  it('is what `npm run openapi` makes of the schemas', () => {
    expect(document).toEqual(JSON.parse(JSON.stringify(openApi(newsroom.strapi))));
  });

  it('refers to nothing that is not there, and every part that is there is referred to', () => {
    const targets = new Set([...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, target]) => target!));
    for (const target of targets) expect(api.follow(target)).toBeDefined();
    const parts = Object.entries(document.components as Record<string, Part>).flatMap(
      ([kind, named]) =>
        kind === 'securitySchemes'
          ? []
          : Object.keys(named).map((name) => `#/components/${kind}/${name}`),
    );
    expect(parts.filter((part) => !targets.has(part))).toEqual([]);
  });

  it('has schemas that a validator in strict mode takes', () => {
    for (const name of Object.keys(schemas)) expect(() => api.misfits(name, null)).not.toThrow();
  });

  it('gives every operation a name of its own, its path parameters, and answers that are described', () => {
    const names = api.operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { path: at, parameters, responses } of api.operations) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name }) => `{${String(name)}}`)).toEqual(at.match(/\{\w+\}/g) ?? []);
      expect(inPath.every(({ required }) => required === true)).toBe(true);
      for (const parameter of parameters) {
        expect(parameter).toMatchObject({ name: expect.any(String), schema: expect.any(Object) });
      }
      for (const [status, response] of Object.entries(responses)) {
        expect(status).toMatch(/^(20[014]|304|40[0134]|41[035]|429)$/);
        expect(response.description).toEqual(expect.any(String));
      }
    }
  });

  it('names addresses that the newsroom serves, and every one of the house where something is read', () => {
    const served = newsroom.strapi.server
      .listRoutes()
      .flatMap(({ methods, path: at }: { methods: string[]; path: string }) =>
        methods.map((method) => `${method} ${at}`),
      );
    const documentedRoutes = api.operations.map(
      ({ method, path: at }) =>
        `${method.toUpperCase()} ${at
          .replace('/{documentId}', at.startsWith('/api/newsdesk') ? '/:documentId' : '/:id')
          .replace('{uid}', ':uid')
          .replace('{locale}', ':locale')
          .replace('{uri}', ':uri')}`,
    );
    expect(documentedRoutes.filter((route) => !served.includes(route))).toEqual([]);
    const ofTheHouse = /^GET \/api\/(stories|agencies|topics|contributors|newsdesk)\b/;
    expect(
      served.filter((route: string) => ofTheHouse.test(route) && !documentedRoutes.includes(route)),
    ).toEqual([]);
  });

  it('shows no private attribute in any answer', () => {
    const shown = reachable(
      api,
      api.operations.flatMap(({ responses }) => Object.values(responses)),
    );
    expect([...shown].sort()).toEqual(expect.arrayContaining(['Story', 'Claim', 'Violation']));
    expect(Object.values(INPUT_NAMES).filter((name) => shown.has(name))).toEqual([]);
    for (const [uid, name] of Object.entries(NAMES)) {
      const properties = Object.keys(schemas[name]!.properties as object);
      expect([name, properties.filter((one) => privateOf(uid).includes(one))]).toEqual([name, []]);
    }
    for (const name of shown) expect(JSON.stringify(schemas[name])).not.toContain('writeOnly');
  });

  it('marks what is private and can be sent as write-only', () => {
    const hidden = Object.entries(INPUT_NAMES).flatMap(([uid, name]) => {
      const properties = schemas[name]!.properties as Record<string, Part>;
      return privateOf(uid).flatMap((one) =>
        properties[one] ? [[one, properties[one].writeOnly]] : [],
      );
    });
    expect(Object.fromEntries(hidden)).toEqual({
      dismissals: true,
      editorNote: true,
      releaseKind: true,
      source: true,
      furtherSources: true,
      sourceTerms: true,
      evidence: true,
      respondentSource: true,
      note: true,
    });
  });
});

/** The names of the schemas that some parts of the document lead to. */
function reachable(
  api: Documented,
  parts: readonly unknown[],
  known = new Set<string>(),
): Set<string> {
  for (const [, name] of JSON.stringify(parts).matchAll(/#\/components\/schemas\/(\w+)"/g)) {
    if (known.has(name!)) continue;
    known.add(name!);
    reachable(api, [api.follow(`#/components/schemas/${name}`)], known);
  }
  return known;
}
