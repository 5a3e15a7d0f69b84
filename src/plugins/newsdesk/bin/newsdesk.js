#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

const command = join(__dirname, '..', 'dist', 'cli', 'index.js');

if (!existsSync(command)) {
  process.stderr.write('newsdesk is not built yet. Run "npm run build" first.\n');
  process.exit(1);
}

require(command).main(process.argv.slice(2));
