/** What time it is in the emulated Azure, and how Azure writes it down. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * This moment as a time stamp of Azure. JavaScript counts milliseconds and Azure tenths of
   * microseconds: the further digits are made up, so that clients meet them, and no two stamps are equal.
   * With `ago` it is a moment so many milliseconds before.
   */
  stamp(ago?: number): string;
}

/**
 * Tokens and scope maps are dated twice: systemData says when Azure was asked, creationDate when it was
 * done, 50 ms to 0.9 s later (recorded: azure-sdk-for-net, ContainerRegistryToken, 2023-02-15).
 */
export const creationLag = 320;

export function createClock(now: () => Date): Clock {
  let last = Number.NaN;
  let ticks = 0;
  return {
    now: () => now().getTime(),
    stamp: (ago = 0) => {
      const milliseconds = now().getTime();
      ticks = milliseconds === last ? (ticks + 37) % 10_000 : madeUpTicks(milliseconds);
      last = milliseconds;
      return offsetDate(milliseconds - ago, ticks);
    },
  };
}

/**
 * Azure's offset form: `2023-02-15T08:42:08.0645445+00:00`, up to seven digits, trailing zeros trimmed
 * (recorded: azure-sdk-for-net, ContainerRegistryToken, 2023-02-15).
 */
export function offsetDate(milliseconds: number, ticks = 0): string {
  const [seconds = '', fraction = ''] = new Date(milliseconds)
    .toISOString()
    .slice(0, -1)
    .split('.');
  return seconds + trimmedFraction(fraction + String(ticks).padStart(4, '0')) + '+00:00';
}

/** A past moment of a seed, with digits below the millisecond as real ones have. */
export function seededDate(milliseconds: number): string {
  return offsetDate(milliseconds, madeUpTicks(milliseconds));
}

/** The same moment in Azure's `Z` form, which registries' creationDate and the resource list use. */
export function zuluDate(date: string): string {
  return date.replace('+00:00', 'Z');
}

/** And as role assignments have it: always seven digits (recorded: azure-cli, test_role_assignment_no_graph, 2025-04-03). */
export function paddedZuluDate(date: string): string {
  const [, seconds = '', fraction = ''] = /^([^.Z+]+)(?:\.(\d+))?/.exec(date) ?? [];
  return `${seconds}.${fraction.padEnd(7, '0')}Z`;
}

const requestDate = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})$/i;

/**
 * A client's date as Azure says it back: `2100-12-31T12:59:59.000Z` becomes `2100-12-31T12:59:59+00:00`
 * (recorded: azure-cli, test_repository_token_create, 2021 and 2025). Undefined when it is no date.
 * Unknown in Azure: what happens to other zones than UTC; here they are turned into UTC.
 */
export function echoedDate(text: string): string | undefined {
  const [, seconds, fraction = '', zone] = requestDate.exec(text) ?? [];
  const milliseconds = Date.parse(`${seconds}${zone?.toUpperCase()}`);
  if (Number.isNaN(milliseconds)) {
    return undefined;
  }
  return offsetDate(milliseconds).replace(
    '+00:00',
    `${trimmedFraction(fraction.slice(0, 7))}+00:00`,
  );
}

function trimmedFraction(digits: string): string {
  const trimmed = digits.replace(/0+$/, '');
  return trimmed === '' ? '' : `.${trimmed}`;
}

function madeUpTicks(milliseconds: number): number {
  return ((milliseconds % 5000) * 7919) % 5000;
}
