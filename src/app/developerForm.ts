import type { DemoFault, DemoSettings } from './developer';

/** One fault, as the form holds it. */
export interface FaultValues {
  operation: string;
  fault: string;
  /** Empty for 0. */
  after: string;
  /** Empty for always. */
  times: string;
  /** Not in the form, and kept as it is. */
  polls: number | undefined;
}

/** What the form holds. */
export interface DeveloperValues {
  persona: string;
  seed: string;
  latency: string;
  operationTime: string;
  pageSize: string;
  faults: FaultValues[];
}

/** Settings as the form shows them. */
export function valuesOf(settings: DemoSettings): DeveloperValues {
  const { persona, seed, latency, operationTime, pageSize, faults } = settings;
  return {
    persona,
    seed: String(seed),
    latency: String(latency),
    operationTime: String(operationTime),
    pageSize: String(pageSize),
    faults: Object.entries(faults).flatMap(([operation, fault]) =>
      fault === undefined ? [] : [faultValues(operation, fault)],
    ),
  };
}

function faultValues(operation: string, given: DemoFault): FaultValues {
  const plan = typeof given === 'string' ? { fault: given } : given;
  return {
    operation,
    fault: plan.fault,
    after: plan.after === undefined ? '' : String(plan.after),
    times: plan.times === undefined ? '' : String(plan.times),
    polls: plan.polls,
  };
}

/** The settings that a form's values come to. What has no field stays as it is in `current`. */
export function settingsOf(values: DeveloperValues, current: DemoSettings): DemoSettings {
  return {
    persona: values.persona,
    seed: values.seed,
    latency: Number(values.latency),
    operationTime: Number(values.operationTime),
    pageSize: Number(values.pageSize),
    locks: current.locks,
    chaos: current.chaos,
    timeLapse: current.timeLapse,
    faults: Object.fromEntries(values.faults.map((one) => [one.operation, faultOf(one)])),
  };
}

function faultOf({ fault, after, times, polls }: FaultValues): DemoFault {
  if (after === '' && times === '' && polls === undefined) return fault;
  return {
    fault,
    ...(after !== '' && { after: Number(after) }),
    ...(times !== '' && { times: Number(times) }),
    ...(polls !== undefined && { polls }),
  };
}

/** Whether a text is a whole number between the two. */
export function isWhole(text: string, least: number, most: number): boolean {
  return /^\d{1,9}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
}
