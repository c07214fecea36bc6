import { withBody } from './answers';

/** The answer, each value in its JSON of another type than it should be. */
export async function wrongBody(answer: Response): Promise<Response> {
  return changedBody(answer, wrong);
}

function wrong(value: unknown): unknown {
  if (typeof value === 'string') return value.length;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) || value === null) return null;
  return mapped(value, (_, each) => wrong(each));
}

/** Fields whose words Azure may add to at any time ("modelAsString" in its specification). */
const openWords = new Set(['status', 'provisioningState', 'tier', 'principalType']);

/** The answer as a newer Azure would give it. */
export async function newerBody(answer: Response): Promise<Response> {
  return changedBody(answer, newer);
}

function newer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(newer);
  if (typeof value !== 'object' || value === null) return value;
  const known = mapped(value, (name, each) => newerField(name, each));
  return { ...known, newField: { since: '2031-01-01', levels: [1, null, 'x'] } };
}

function newerField(name: string, value: unknown): unknown {
  // Tags are the user's own names and texts.
  if (name === 'tags') return value;
  return openWords.has(name) && typeof value === 'string' ? 'Rebalancing' : newer(value);
}

async function changedBody(answer: Response, change: (value: unknown) => unknown) {
  const text = await answer.text();
  return withBody(answer, text === '' ? null : JSON.stringify(change(JSON.parse(text))));
}

function mapped(value: unknown, change: (name: string, value: unknown) => unknown): object {
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, each]) => [name, change(name, each)]),
  );
}
