import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openPanel, type SignedIn } from './panel';
import { makeDay } from './screens/aDay';
import { SCREENS } from './screens/screens';

/**
 * `npm run screens -- FOLDER [NAME…]`: pictures of every screen of the desk, or of those named, to be looked
 * at: at 1280 and 1920 wide, light and dark, in English and Spanish, and on a telephone.
 */
const [folder, ...names] = process.argv.slice(2);

/** What a screen may take to come, in ms. */
const PATIENCE = 20_000;

const LOOKS: Readonly<Record<string, SignedIn>> = {
  '1280-light-en': sight(1280, 900, 'light', 'en'),
  '1280-dark-es': sight(1280, 900, 'dark', 'es'),
  '1920-light-es': sight(1920, 1080, 'light', 'es'),
  '1920-dark-en': sight(1920, 1080, 'dark', 'en'),
  '375-light-es': sight(375, 812, 'light', 'es'),
};

function sight(
  width: number,
  height: number,
  theme: 'light' | 'dark',
  language: 'en' | 'es',
): SignedIn {
  return { theme, language, context: { viewport: { width, height } } };
}

async function takeAll(into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  const panel = await openPanel();
  const day = await makeDay(panel.newsroom);
  const wanted = names.length > 0 ? names : Object.keys(SCREENS);
  for (const [look, who] of Object.entries(LOOKS)) {
    const page = await panel.signIn(who);
    page.setDefaultTimeout(PATIENCE);
    for (const name of wanted) {
      const start = Date.now();
      const problem = await SCREENS[name]!(page, panel, day).catch((error: Error) => error);
      // What fades in has come.
      await page.waitForTimeout(600);
      await page.screenshot({ path: path.join(into, `${name}-${look}.png`) });
      console.log(`${name}-${look} ${Date.now() - start} ms ${problem ? problem.message : ''}`);
    }
    await page.context().close();
  }
  await panel.close();
}

if (folder === undefined) throw new Error('Say into which folder: npm run screens -- FOLDER');
takeAll(folder).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
