/** Runs the tests against real programs, and installs those that are missing: `npm run test:real`. */
import { spawnSync } from 'node:child_process';

import { debianPackages, missingOf, realTests } from './test/programs';

function run(command: string, ...args: readonly string[]): boolean {
  console.log(`> ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

const programs = realTests.flatMap((test) => test.programs);
if (missingOf(programs).length > 0) {
  const root = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args: readonly string[]) => {
    const [command = 'apt-get', ...rest] = [...root, 'apt-get', ...args];
    return run(command, ...rest);
  };
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...debianPackages);
}
const missing = missingOf(programs);
if (missing.length > 0) throw new Error(`Could not be installed: ${missing.join(', ')}.`);
process.exitCode = run('npx', 'vitest', 'run', '--project=real') ? 0 : 1;
