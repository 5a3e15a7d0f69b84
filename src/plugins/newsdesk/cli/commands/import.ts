import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { IntakeError } from '../../editorial/intake';
import type { IntakeRefused } from '../../server/intake/IntakeRefused';
import type { ImportedStory } from '../../server/intake/importCopy';
import { paintFor, type Paint } from '../colours';
import { UsageError, type Command, type IO } from '../io';
import { withNewsroom } from '../withNewsroom';
import { readLimited } from './readLimited';

const HELP = `newsdesk import FILE [--agency EFE] [--locale en] [--headline "…"] [--type UID] [--json]

Makes a draft of plain agency copy: byline, dateline, credit, headline, summary, paragraphs, language.
FILE may be - for standard input. Exit status 1 and nothing imported if it cannot be read, or is there already.
`;

/** `newsdesk import`: agency copy becomes a draft. */
export const importCommand: Command = async (args, io) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      agency: { type: 'string' },
      locale: { type: 'string' },
      headline: { type: 'string' },
      type: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw new UsageError(HELP);
  try {
    const bytes = await readLimited(file === '-' ? io.stdin : createReadStream(file));
    const { agency, locale, headline, type: contentType } = values;
    const story = await withNewsroom(
      (strapi) =>
        strapi
          .plugin('newsdesk')
          .service('intake')
          .import(bytes, { agency, locale, headline, contentType }) as Promise<ImportedStory>,
    );
    io.stdout.write(values.json ? `${asJson(story)}\n` : inWords(story, paintFor(io)));
    return 0;
  } catch (error) {
    return failed(error, values.json, io);
  }
};

function failed(error: unknown, json: boolean, io: IO): number {
  const isOurs = isNamed(error, 'IntakeError') || isNamed(error, 'IntakeRefused');
  const isFile = error instanceof Error && 'syscall' in error;
  if (!isOurs && !isFile) throw error;
  const { message, code, storyId = null } = error as IntakeRefused & IntakeError;
  if (json) io.stdout.write(`${JSON.stringify({ error: { code, message, storyId } })}\n`);
  io.stderr.write(`Nothing was imported. ${message}\n`);
  return 1;
}

/** By name: the newsroom brings its own build of the plugin, with classes of its own. */
const isNamed = (error: unknown, name: string): boolean =>
  error instanceof Error && error.name === name;

function asJson({ copy, ...story }: ImportedStory): string {
  const { dateline, credit, byline, language, warnings, summary, paragraphs } = copy;
  return JSON.stringify(
    {
      ...story,
      summary,
      dateline,
      credit,
      byline,
      language,
      paragraphs: paragraphs.length,
      warnings,
    },
    null,
    2,
  );
}

function inWords(story: ImportedStory, paint: Paint): string {
  const { copy } = story;
  const place =
    copy.dateline && [copy.dateline.place, copy.dateline.region].filter(Boolean).join(', ');
  const rows: [string, string][] = [
    [
      'Headline',
      story.headline + (story.headlineSuggested ? paint('yellow', '  (suggested: check it)') : ''),
    ],
    ['Dateline', place ?? '—'],
    ['Credit', story.agency ?? copy.credit ?? '—'],
    ['Byline', copy.byline.join(', ') || '—'],
    ['Language', `${copy.language.code}${story.locale ? `, filed under ${story.locale}` : ''}`],
    ['Body', `${copy.paragraphs.length} paragraphs`],
  ];
  const notes = [
    ...(story.converted ? [`The file was ${story.encoding}, not UTF-8: it was converted.`] : []),
    ...copy.warnings.map(({ message }) => message),
  ];
  return [
    `${paint('green', '✓')} Imported as draft ${paint('bold', story.documentId)}`,
    ...rows.map(([name, value]) => `  ${paint('dim', name.padEnd(9))} ${value}`),
    ...notes.map((note) => `  ${paint('yellow', '!')} ${note}`),
    `  Next: npx newsdesk check ${story.documentId}${story.locale ? ` --locale ${story.locale}` : ''}`,
    '',
  ].join('\n');
}
