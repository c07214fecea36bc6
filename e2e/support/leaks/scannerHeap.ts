import type { CDPSession } from '@playwright/test';

import type { Canary } from './canaries';
import { formIn, type Sighting } from './scannerReport';

/**
 * Every string that JavaScript can still reach, of the page and of pages kept for the Back button, which
 * share its heap. Of a string longer than 1,024 characters a snapshot has the beginning.
 *
 * Garbage is no leak, but one collection does not find all of it: what seems to be left of `wanted` is
 * looked at again after some more, and then it is told what holds it.
 */
export async function seenInHeap(
  session: CDPSession,
  wanted: readonly Canary[],
): Promise<Sighting[]> {
  // What is logged is kept for somebody who opens the developer tools later; that is another surface.
  await session.send('Runtime.enable');
  await session.send('Runtime.discardConsoleEntries');
  await session.send('Runtime.disable');
  const text = stringsIn(await takeSnapshot(session)).join('\n');
  if (!isIn(text, wanted)) return [{ where: '', text }];
  await collectGarbage(session);
  const second: HeapSnapshot = JSON.parse(await takeSnapshot(session));
  const strings = stringsOf(second);
  const rest = [{ where: '', text: strings.join('\n') }];
  if (!isIn(rest[0]?.text ?? '', wanted)) return rest;
  return strings.flatMap((each, index) =>
    isIn(each, wanted) ? [{ where: holdersOf(second, index), text: each }] : [],
  );
}

/** Collects garbage until nothing more is found. */
export async function collectGarbage(session: CDPSession): Promise<void> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
}

/** https://developer.chrome.com/docs/devtools/memory-problems/heap-snapshots */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
      readonly edge_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

async function takeSnapshot(session: CDPSession): Promise<string> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return chunks.join('');
}

function isIn(text: string, wanted: readonly Canary[]): boolean {
  return wanted.some((canary) => formIn(text, canary) !== undefined);
}

/** The strings of a snapshot without the rest, which is ten times as long. They come last. */
function stringsIn(snapshot: string): string[] {
  return JSON.parse(snapshot.slice(snapshot.lastIndexOf('"strings":') + '"strings":'.length, -1));
}

/** The strings of JavaScript. Elements are in a snapshot, too, by their tags; attributes are a surface of their own. */
function stringsOf({ snapshot: { meta }, nodes, strings }: HeapSnapshot): string[] {
  const size = meta.node_fields.length;
  const native = meta.node_types[0].indexOf('native');
  const tags = new Set<number>();
  for (let node = 0; node < nodes.length; node += size) {
    const name = nodes[node + 1] ?? 0;
    if (nodes[node] === native && strings[name]?.startsWith('<') === true) tags.add(name);
  }
  return strings.map((text, index) => (tags.has(index) ? '' : text));
}

/** What holds a string, from the roots inwards, by the shortest way. */
function holdersOf({ snapshot: { meta }, nodes, edges, strings }: HeapSnapshot, name: number) {
  const size = meta.node_fields.length;
  const countAt = meta.node_fields.indexOf('edge_count');
  const edgeTypes = meta.edge_types[0];
  const firstEdge = new Map<number, number>();
  let edge = 0;
  for (let node = 0; node < nodes.length; node += size) {
    firstEdge.set(node, edge);
    edge += (nodes[node + countAt] ?? 0) * 3;
  }
  const heldBy = new Map<number, readonly [holder: number, by: string]>([[0, [0, '']]]);
  for (const [node] of heldBy) {
    if (nodes[node + 1] === name) return pathTo(node);
    const from = firstEdge.get(node) ?? 0;
    for (let at = from; at < from + (nodes[node + countAt] ?? 0) * 3; at += 3) {
      const kind = edgeTypes[edges[at] ?? 0];
      const label = edges[at + 1] ?? 0;
      const target = edges[at + 2] ?? 0;
      const by = kind === 'element' || kind === 'hidden' ? String(label) : (strings[label] ?? '');
      if (kind !== 'weak' && !heldBy.has(target)) heldBy.set(target, [node, by]);
    }
  }
  return '';

  function pathTo(found: number): string {
    const path: string[] = [];
    for (let node = found; node !== 0 && path.length < 20;) {
      const [holder, by] = heldBy.get(node) ?? [0, ''];
      path.unshift(`${by} of ${strings[nodes[holder + 1] ?? 0]?.slice(0, 60) ?? ''}`);
      node = holder;
    }
    return path.join(' > ');
  }
}
