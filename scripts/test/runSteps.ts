import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** One command of the test run. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** Steps that have to have passed before, if they are run at all. */
  readonly needs?: readonly string[];
  /** Whether it uses all cores, so that nothing runs beside it. */
  readonly alone?: true;
  /** Whether what it prints is a line for each group of tests, to be shown as it comes. */
  readonly printsGroups?: true;
}

export interface Ended {
  readonly step: Step;
  readonly outcome: 'passed' | 'failed' | 'not run';
  /** What it printed and nobody has seen yet. */
  readonly output: string;
  readonly seconds: number;
}

/**
 * Runs all steps, as many beside each other as there are cores, and goes on after one that fails. `onEnd` is
 * told of each step as it ends. Returns all of them, in the order of their ends.
 */
export async function runSteps(
  steps: readonly Step[],
  onEnd: (ended: Ended) => void,
): Promise<readonly Ended[]> {
  const cores = Math.max(2, availableParallelism());
  const running = new Map<Step, Promise<Ended>>();
  const ended: Ended[] = [];
  let waiting = steps;
  while (waiting.length > 0 || running.size > 0) {
    for (const step of waiting) {
      const needs = (step.needs ?? []).filter((need) => steps.some(({ name }) => name === need));
      const outcomes = needs.map((need) => ended.find((one) => one.step.name === need)?.outcome);
      const next = nextFor(step, outcomes, [...running.keys()], cores);
      if (next === 'wait') continue;
      waiting = waiting.filter((one) => one !== step);
      running.set(step, next === 'start' ? run(step) : Promise.resolve(notRun(step)));
    }
    const one = await Promise.race(running.values());
    running.delete(one.step);
    ended.push(one);
    onEnd(one);
  }
  return ended;
}

/** What to do about a step, by how those ended that it needs. */
function nextFor(
  { alone }: Step,
  outcomes: readonly (Ended['outcome'] | undefined)[],
  running: readonly Step[],
  cores: number,
): 'wait' | 'start' | 'leave out' {
  if (outcomes.some((outcome) => outcome === 'failed' || outcome === 'not run')) return 'leave out';
  const isFree =
    alone === true
      ? running.length === 0
      : running.length < cores && running.every((one) => one.alone !== true);
  return isFree && outcomes.every((outcome) => outcome === 'passed') ? 'start' : 'wait';
}

function notRun(step: Step): Ended {
  return { step, outcome: 'not run', output: '', seconds: 0 };
}

function run(step: Step): Promise<Ended> {
  const began = Date.now();
  const [program, ...args] = step.command;
  const output: string[] = [];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...step.environment },
    });
    const end = (outcome: 'passed' | 'failed') =>
      resolve({ step, outcome, output: output.join(''), seconds: (Date.now() - began) / 1000 });
    child.stdout.on('data', (text: Buffer) => {
      if (step.printsGroups === true) process.stdout.write(text);
      else output.push(text.toString());
    });
    child.stderr.on('data', (text: Buffer) => output.push(text.toString()));
    child.on('error', (error) => {
      output.push(error.message);
      end('failed');
    });
    child.on('close', (status) => end(status === 0 ? 'passed' : 'failed'));
  });
}
