import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { openNewsroom } from '../helpers/newsroom';
import { openApi } from './document/openApi';

const FILE = path.resolve(__dirname, '../../docs/openapi.json');

/** `npm run openapi`: writes docs/openapi.json, made from the schemas of the booted newsroom. */
async function makeOpenApi(): Promise<void> {
  const newsroom = await openNewsroom({ database: 'sqlite' });
  try {
    const text = JSON.stringify(openApi(newsroom.strapi), null, 2);
    writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
  } finally {
    await newsroom.close();
  }
  process.stdout.write(`Wrote ${path.relative(process.cwd(), FILE)}.\n`);
}

makeOpenApi().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
