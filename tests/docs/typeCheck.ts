import path from 'node:path';
import ts from 'typescript';
import { ROOT } from './blocks';

/** Snippets stand, for the compiler, in a file beside this one. */
const FOLDER = path.join(ROOT, 'tests/docs');

/**
 * Checks TypeScript snippets as strictly as the plugin's own code.
 *
 * @param snippets code by the name it is to be called in what the compiler says
 * @returns what the compiler says, a line each; empty if nothing
 */
export function typeCheck(snippets: Readonly<Record<string, string>>): string[] {
  const files = new Map(
    Object.entries(snippets).map(([name, code]) => [path.join(FOLDER, `${name}.ts`), code]),
  );
  const config = ts.readConfigFile(path.join(ROOT, 'tests/tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    config.config,
    ts.sys,
    path.join(ROOT, 'tests'),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(path.normalize(name)) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const code = files.get(path.normalize(name));
    if (code === undefined) return getSourceFile(name, version, ...rest);
    return ts.createSourceFile(name, code, version);
  };
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options: { ...options, types: ['node'], noUnusedLocals: false },
    host,
  });
  return [...files.keys()].flatMap((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(
        ({ messageText }) =>
          `${path.basename(name)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
  );
}
