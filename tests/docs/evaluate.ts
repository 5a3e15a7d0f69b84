import ts from 'typescript';

/** A TypeScript snippet as JavaScript. */
export const transpile = (code: string): string =>
  ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText;

/** Runs a snippet that is a module, and answers what it exports as default. */
export function defaultExportOf(code: string): unknown {
  const exported: { default?: unknown } = {};
  new Function('exports', transpile(code))(exported);
  return exported.default;
}

/** Runs a snippet that is some properties of an object, and answers that object. */
export const objectOf = (code: string): unknown => defaultExportOf(`export default {${code}}`);
