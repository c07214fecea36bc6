/** Commands for people to copy. They never contain a password: it is typed or pasted when they run. */

export type Shell = 'bash' | 'powershell';

const plainBash = /^[A-Za-z0-9_./:@%+,-]+$/;
// Without @ and , which PowerShell gives a meaning of their own.
const plainPowerShell = /^[A-Za-z0-9_./:-]+$/;

// A control character in pasted text can end the paste and run what follows it; invisible formatting
// can make a command read otherwise than it runs. Both are written in digits.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const notLiteral = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}'!\\]/gu;

function inDigits(text: string): string {
  return Array.from(
    new TextEncoder().encode(text),
    (byte) => `\\x${byte.toString(16).padStart(2, '0')}`,
  ).join('');
}

/**
 * A text as one word of a bash command, quoted only where it must be. NUL is left out, since no
 * argument can hold it.
 * https://www.gnu.org/software/bash/manual/bash.html#Quoting
 */
export function quoteBash(text: string): string {
  const argument = text.replaceAll('\0', '');
  if (plainBash.test(argument)) return argument;
  if (invisible.test(argument)) return `$'${argument.replace(notLiteral, inDigits)}'`;
  return `'${argument.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * A text as one argument in PowerShell, quoted only where it must be. PowerShell takes typographic
 * quotes for quotes, so they are doubled, too.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function quotePowerShell(text: string): string {
  if (plainPowerShell.test(text)) return text;
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

export interface DockerLogin {
  readonly loginServer: string;
  /** The token's name, or the admin user's. */
  readonly user: string;
  readonly shell: Shell;
}

function bashLogin(loginServer: string, user: string): string {
  const login = `docker login ${quoteBash(loginServer)} --username ${quoteBash(user)} --password-stdin`;
  // printf asks, and not `read -p`, which means something else in zsh, the shell of macOS.
  return `printf 'Password: '; IFS= read -rs password; echo; printf '%s' "$password" | ${login}; unset password`;
}

function powerShellLogin(loginServer: string, user: string): string {
  const login = `docker login ${quotePowerShell(loginServer)} --username ${quotePowerShell(user)} --password-stdin`;
  // Windows PowerShell 5.1 has no Read-Host -MaskInput. The newline that a pipe adds is cut off by docker.
  return `$password = Read-Host 'Password' -AsSecureString; [Net.NetworkCredential]::new('', $password).Password | ${login}; Remove-Variable password`;
}

/**
 * One line that asks for the password without showing it and hands it to docker through standard
 * input, so that it gets into neither the shell's history nor the list of processes.
 * https://docs.docker.com/reference/cli/docker/login/#password-stdin
 */
export function dockerLogin({ loginServer, user, shell }: DockerLogin): string {
  return shell === 'bash' ? bashLogin(loginServer, user) : powerShellLogin(loginServer, user);
}
