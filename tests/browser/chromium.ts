import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const EXECUTABLE = process.env.NEWSDESK_TEST_CHROMIUM ?? '/usr/bin/chromium';

/** What a browser without network, screen or sandbox (root in CI) needs. */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Error if there is no Chromium: a browser test is never skipped in silence */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(`There is no ${EXECUTABLE}. Install chromium, or set NEWSDESK_TEST_CHROMIUM.`);
  }
  return chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
}
