// `npm run bench`: what Tendril costs, beside the least that it could, into docs/bench.md and docs/bench.svg.
// `npm run bench -- --only keys popup` measures some and writes nothing; `-- --growth` how costs grow, into the same page;
// --built takes the build that is there.
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { run, say } from './command.mjs';
import { ensurePackages } from './packages.mjs';

async function bench() {
  const words = process.argv.slice(2);
  ensurePackages();
  ensureChromium();
  if (!words.includes('--built')) run('npm', ['run', '--silent', 'build']);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(import.meta.dirname, '../bench/bench.ts'), {
    configFile: false,
  });
  if (words.includes('--growth')) return await module.growth();
  const named = words.filter((word) => !word.startsWith('--'));
  return await module.bench(words.includes('--only') ? named : []);
}

bench().then(
  (isGood) => {
    process.exitCode = isGood ? 0 : 1;
  },
  ({ message }) => {
    say(`It did not work: ${message}`);
    process.exitCode = 1;
  },
);
