#!/usr/bin/env node
// Writes .env with secrets of this newsroom's own, once. An existing .env keeps what it has;
// secrets that it lacks are added. Never committed (see .gitignore).
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '.env');
const secret = () => randomBytes(32).toString('base64');
const SECRETS = {
  APP_KEYS: () => `${secret()},${secret()}`,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
};

const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
const known = new Set(text.split('\n').map((line) => line.split('=')[0].trim()));
const missing = Object.entries(SECRETS).filter(([name]) => !known.has(name) && !process.env[name]);

if (missing.length > 0) {
  const gap = text && !text.endsWith('\n') ? '\n' : '';
  appendFileSync(file, gap + missing.map(([name, make]) => `${name}=${make()}\n`).join(''), {
    mode: 0o600,
  });
  console.log(
    `Wrote ${missing.map(([name]) => name).join(', ')} to .env. Keep that file to yourself.`,
  );
}
