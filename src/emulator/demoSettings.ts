import * as v from 'valibot';

import { operationFaults, pagingFaults, wireFaults, ambiguousFaults } from './faults/names';
import { faultsSchema } from './faults/plan';
import { personas } from './personas';
import { type EmulatorSettings, seedNames } from './settings';
import { timeLapses } from './timeLapse';
import { operationNames } from './wrap';

/** What a person, a test or a link can choose about the emulated Azure of the demo. */
export type DemoSettings = Required<
  Pick<
    EmulatorSettings,
    'persona' | 'seed' | 'latency' | 'operationTime' | 'pageSize' | 'locks' | 'faults' | 'chaos'
  >
> & {
  /** Whether pauses between requests are left out; see timeLapse.ts. */
  readonly timeLapse: (typeof timeLapses)[number];
};

/** About as quick as Azure on a good day. */
export const demoDefaults: DemoSettings = {
  persona: 'owner',
  seed: 'demo',
  latency: 150,
  operationTime: 100,
  pageSize: 1000,
  locks: [],
  faults: {},
  chaos: { percent: 0, seed: 1 },
  timeLapse: 'off',
};

/** What there is to choose from, as the emulator itself knows it. */
export const demoChoices = {
  personas,
  seeds: seedNames,
  operations: operationNames,
  faults: [
    { kind: 'wire', names: wireFaults },
    { kind: 'ambiguous', names: ambiguousFaults },
    { kind: 'operation', names: operationFaults },
    { kind: 'paging', names: pagingFaults },
  ],
} as const;

/** Ten minutes: whoever wants to wait longer wants the fault `hang`. */
const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(600_000));

const schemas = {
  persona: v.picklist(personas),
  seed: v.picklist(seedNames),
  latency: milliseconds,
  operationTime: milliseconds,
  pageSize: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  locks: v.array(v.object({ name: v.string(), level: v.string(), scope: v.string() })),
  chaos: v.object({
    percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    seed: v.pipe(v.number(), v.integer()),
  }),
  timeLapse: v.picklist(timeLapses),
};

/** Settings, and what was asked for but not understood, each with its reason. */
export interface ReadSettings {
  readonly settings: DemoSettings;
  readonly ignored: readonly string[];
}

/** Reads settings as they are stored, in a link or written by hand: what makes no sense is left out. */
export function readDemoSettings(text: string | null): ReadSettings {
  if (text === null) return { settings: demoDefaults, ignored: [] };
  const stored = objectIn(text);
  if (stored === undefined) return { settings: demoDefaults, ignored: ['This is not JSON: {…}.'] };
  const ignored: string[] = [];
  const read = <T>(name: keyof DemoSettings, schema: v.GenericSchema<unknown, T>, other: T): T => {
    const value = stored.get(name);
    if (value === undefined) return other;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    ignored.push(`${name}: ${parsed.issues[0].message}`);
    return other;
  };
  const settings = {
    persona: read('persona', schemas.persona, demoDefaults.persona),
    seed: read('seed', schemas.seed, demoDefaults.seed),
    latency: read('latency', schemas.latency, demoDefaults.latency),
    operationTime: read('operationTime', schemas.operationTime, demoDefaults.operationTime),
    pageSize: read('pageSize', schemas.pageSize, demoDefaults.pageSize),
    locks: read('locks', schemas.locks, demoDefaults.locks),
    faults: readFaults(stored.get('faults'), ignored),
    chaos: read('chaos', schemas.chaos, demoDefaults.chaos),
    timeLapse: read('timeLapse', schemas.timeLapse, demoDefaults.timeLapse),
  };
  for (const name of stored.keys()) {
    if (!Object.hasOwn(demoDefaults, name)) ignored.push(`${name}: There is no such setting.`);
  }
  return { settings, ignored };
}

/** Each fault by itself, so that one that has been renamed costs none of the others. */
function readFaults(stored: unknown, ignored: string[]): DemoSettings['faults'] {
  if (stored === undefined) return demoDefaults.faults;
  const entries = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!entries.success) {
    ignored.push(`faults: ${entries.issues[0].message}`);
    return demoDefaults.faults;
  }
  const good = Object.entries(entries.output).filter((entry) => {
    const parsed = v.safeParse(faultsSchema, Object.fromEntries([entry]));
    if (!parsed.success) ignored.push(`faults: ${parsed.issues[0].message}`);
    return parsed.success;
  });
  return v.parse(faultsSchema, Object.fromEntries(good));
}

/** The text to store, or to put into a link: what differs from the demo's own settings. */
export function writeDemoSettings(settings: DemoSettings): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(settings).filter(
        ([name, value]) =>
          JSON.stringify(value) !==
          JSON.stringify(Object.entries(demoDefaults).find(([other]) => other === name)?.[1]),
      ),
    ),
  );
}

function objectIn(text: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}
