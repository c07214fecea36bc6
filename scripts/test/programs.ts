import { spawnSync } from 'node:child_process';

/** Tests against real programs, which a machine may lack. */
export const realTests = [
  { file: 'e2e/real/azureCli.test.ts', programs: ['az', 'openssl'] },
  { file: 'e2e/real/nginx.test.ts', programs: ['nginx'] },
] as const;

/** What Debian calls the packages with these programs. */
export const debianPackages = ['azure-cli', 'openssl', 'nginx-light'] as const;

/** The programs among these that this machine lacks. */
export function missingOf(programs: readonly string[]): readonly string[] {
  return programs.filter((program) => spawnSync(program, ['--help']).error !== undefined);
}
