import { createContext, use } from 'react';

/** One fault, and when it happens; a bare name happens every time. */
export type DemoFault =
  | string
  | {
      readonly fault: string;
      readonly after?: number | undefined;
      readonly times?: number | undefined;
      readonly polls?: number | undefined;
    };

/** Settings of the emulated Azure. The names in them are the emulator's own. */
export interface DemoSettings {
  readonly persona: string;
  readonly seed: unknown;
  readonly latency: number;
  readonly operationTime: number;
  readonly pageSize: number;
  /** What is not in the panel is kept as it is: locks, chaos, timeLapse. */
  readonly locks: readonly unknown[];
  readonly chaos: unknown;
  readonly timeLapse: string;
  readonly faults: Readonly<Partial<Record<string, DemoFault>>>;
}

/** What the demo's start knows of the emulated Azure, which the app itself must not know. */
export interface DeveloperTools {
  readonly choices: {
    readonly personas: readonly string[];
    readonly seeds: readonly string[];
    readonly operations: readonly string[];
    readonly faults: readonly { readonly kind: string; readonly names: readonly string[] }[];
  };
  readonly defaults: DemoSettings;
  readonly current: DemoSettings;
  /** Whether anything but the defaults is on. */
  readonly changed: boolean;
  /** What of the stored settings was not understood, and is not on. */
  readonly ignored: readonly string[];
  readonly textOf: (settings: DemoSettings) => string;
  readonly linkTo: (settings: DemoSettings) => string;
  /** Starts anew with these settings, or the defaults. False where the browser stores nothing. */
  readonly apply: (settings: DemoSettings | undefined) => boolean;
}

const DeveloperContext = createContext<DeveloperTools | undefined>(undefined);

/** Gives the header what it needs for the demo's settings; only the demo has it. */
export const DeveloperProvider = DeveloperContext.Provider;

export function useDeveloperTools(): DeveloperTools | undefined {
  return use(DeveloperContext);
}
