// `npm run screens`: pictures of every page, in both themes, empty, typical and full, into docs/screens.
// `npm run screens -- people months` takes those of some pages only; --built takes the build that is there.
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { run, say } from './command.mjs';
import { ensurePackages } from './packages.mjs';

async function screens() {
  const words = process.argv.slice(2);
  ensurePackages();
  ensureChromium();
  if (!words.includes('--built')) run('npm', ['run', '--silent', 'build']);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(import.meta.dirname, 'screens.ts'), { configFile: false });
  await module.takeScreens(words.filter((word) => !word.startsWith('--')));
}

screens().catch(({ message }) => {
  say(`It did not work: ${message}`);
  process.exitCode = 1;
});
