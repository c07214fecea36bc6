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
  return plainPowerShell.test(text) ? text : literalPowerShell(text);
}

/** A text as a string of PowerShell, for where a word without quotes would be a command. */
export function literalPowerShell(text: string): string {
  // No argument can hold NUL, and the clipboard of Windows ends there.
  return `'${text.replaceAll('\0', '').replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/** Half of a surrogate pair, which no encoded text can hold, becomes the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** Lays a command out with one option to a line, or on one line where it is short. */
export function bashLines(command: string, options: readonly string[]): string {
  const oneLine = [command, ...options].join(' ');
  return oneLine.length <= 72 ? oneLine : [command, ...options].join(' \\\n  ');
}

/** The same for PowerShell, whose line continuation is a backtick. */
export function powerShellLines(command: string, options: readonly string[]): string {
  const oneLine = [command, ...options].join(' ');
  return oneLine.length <= 72 ? oneLine : [command, ...options].join(' `\n  ');
}

/** The width that lists of names are laid out in. */
const width = 72;

function wrapped(words: readonly string[], separator: string): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + separator.length + word.length <= width) {
      lines[lines.length - 1] = `${last}${separator}${word}`;
    } else lines.push(word);
  }
  return lines;
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/**
 * Runs `body` for each value, which it finds in the variable. bash reads a loop whole before it runs
 * any of it: what is pasted behind a command that asks is not taken for the answer.
 */
export function bashLoop(variable: string, values: readonly string[], body: string): string {
  const lines = wrapped(values.map(quoteBash), ' ');
  const list = lines.length <= 1 ? lines.join('') : `\\\n${indented(lines).join(' \\\n')}`;
  return `for ${variable} in ${list}; do\n${indented(body.split('\n')).join('\n')}\ndone`;
}

/** The same for PowerShell. */
export function powerShellLoop(variable: string, values: readonly string[], body: string): string {
  const lines = wrapped(values.map(literalPowerShell), ', ');
  const list = lines.length <= 1 ? lines.join('') : `\n${indented(lines).join(',\n')}\n`;
  return `foreach ($${variable} in ${list}) {\n${indented(body.split('\n')).join('\n')}\n}`;
}

/** The programs that sign in to a registry in the same way. */
export type Client = 'docker' | 'podman' | 'helm';

const loginCommands = {
  docker: 'docker login',
  podman: 'podman login',
  helm: 'helm registry login',
} as const satisfies Record<Client, string>;

/** The part of a sign-in that reads the password from standard input. */
export function loginFromInput(
  client: Client,
  { loginServer, user, shell }: Omit<ClientLogin, 'client'>,
): string {
  const quote = shell === 'bash' ? quoteBash : quotePowerShell;
  return `${loginCommands[client]} ${quote(loginServer)} --username ${quote(user)} --password-stdin`;
}

/**
 * Asks for a password without showing it, and hands it to the rest of a bash line as `$password`.
 * printf asks, and not `read -p`, which means something else in zsh, the shell of macOS.
 */
export function withTypedPassword(command: string): string {
  return `printf 'Password: '; IFS= read -rs password; echo; ${command}; unset password`;
}

export interface ClientLogin {
  readonly client: Client;
  readonly loginServer: string;
  /** The token's name, the admin user's, or a service principal's application ID. */
  readonly user: string;
  readonly shell: Shell;
}

/**
 * One line that asks for the password without showing it and hands it to the client through standard
 * input, so that it gets into neither the shell's history nor the list of processes.
 * https://docs.docker.com/reference/cli/docker/login/#password-stdin
 * https://docs.podman.io/en/latest/markdown/podman-login.1.html
 * https://helm.sh/docs/helm/helm_registry_login/
 */
export function clientLogin({ client, ...login }: ClientLogin): string {
  const command = loginFromInput(client, login);
  if (login.shell === 'bash') return withTypedPassword(`printf '%s' "$password" | ${command}`);
  // Windows PowerShell 5.1 has no Read-Host -MaskInput. The newline that a pipe adds is cut off by docker.
  return `$password = Read-Host 'Password' -AsSecureString; [Net.NetworkCredential]::new('', $password).Password | ${command}; Remove-Variable password`;
}

/** `clientLogin` for docker. */
export function dockerLogin(login: Omit<ClientLogin, 'client'>): string {
  return clientLogin({ client: 'docker', ...login });
}
