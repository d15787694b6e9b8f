// A real webmail to try things in by hand: `node tests/run/webmail.mjs`, until Ctrl+C.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { say } from './command.mjs';

const server = join(import.meta.dirname, '../webmail/server.ts');
const { password, startWebmail } = (await runnerImport(server, { configFile: false })).module;
const { ports, stop } = await startWebmail();
for (const [skin, port] of Object.entries(ports)) say(`Roundcube, ${skin}: http://127.0.0.1:${port}/`);
say(`Log in as ana@example.test, or any other, with ${password}. Ctrl+C stops it.`);
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
