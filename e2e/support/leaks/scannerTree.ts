import type { CDPSession } from '@playwright/test';

import type { Sighting } from './scannerReport';

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType?: string })[];
  readonly contentDocument?: DomNode;
  readonly templateContent?: DomNode;
}

interface SeenInTree {
  readonly 'DOM text': Sighting[];
  readonly attributes: Sighting[];
  readonly 'shadow roots': Sighting[];
}

/** The element that shows a secret; there, and only there, it may stand while it is shown. */
export const revealBox = 'code.secret';

/** Text and attributes of the whole document, hidden, commented out or in a closed shadow root as well. */
export async function seenInTree(session: CDPSession): Promise<SeenInTree> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const seen: SeenInTree = { 'DOM text': [], attributes: [], 'shadow roots': [] };

  function visit(node: DomNode, where: string, inShadow: boolean): void {
    const attributes = new Map<string, string>();
    for (let at = 0; at < (node.attributes?.length ?? 0); at += 2) {
      attributes.set(node.attributes?.[at] ?? '', node.attributes?.[at + 1] ?? '');
    }
    const element = node.nodeType === 1 ? labelOf(node, attributes) : where;
    for (const [name, value] of attributes) {
      const sighting = { where: `${element} ${name}`, text: value };
      (inShadow ? seen['shadow roots'] : seen.attributes).push(sighting);
    }
    // The title is a surface of its own.
    if (node.nodeValue.trim() !== '' && where !== 'title') {
      const sighting = { where, text: node.nodeValue };
      (inShadow ? seen['shadow roots'] : seen['DOM text']).push(sighting);
    }
    for (const child of node.children ?? []) visit(child, element, inShadow);
    for (const inner of [node.contentDocument, node.templateContent]) {
      if (inner !== undefined) visit(inner, element, inShadow);
    }
    for (const shadow of node.shadowRoots ?? []) {
      // The browser's own, inside of fields: what is in those shows as the field's value.
      if (shadow.shadowRootType !== 'user-agent') visit(shadow, `${element} (shadow)`, true);
    }
  }

  visit(root, 'document', false);
  return seen;
}

function labelOf(node: DomNode, attributes: ReadonlyMap<string, string>): string {
  const isBox = (attributes.get('class') ?? '').split(' ').includes('secret');
  return node.nodeName.toLowerCase() + (isBox ? '.secret' : '');
}

/** Names, descriptions, values and properties of everything that a screen reader meets. */
export async function seenByScreenReaders(session: CDPSession): Promise<Sighting[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (id: string | undefined) => String(byId.get(id ?? '')?.role?.value ?? '');

  function pathOf(id: string | undefined): string {
    const roles: string[] = [];
    for (let node = byId.get(id ?? ''); node !== undefined; node = byId.get(node.parentId ?? '')) {
      roles.unshift(roleOf(node.nodeId));
    }
    return roles.join(' > ');
  }

  // A cell is called what is in it, so that it carries the name of the box as well.
  const boxed = new Set<string>();
  for (const { nodeId } of nodes.filter((node) => roleOf(node.nodeId) === 'code')) {
    let parent = byId.get(nodeId)?.parentId;
    for (; parent !== undefined; parent = byId.get(parent)?.parentId) {
      if (['cell', 'row'].includes(roleOf(parent))) boxed.add(parent);
    }
  }

  return nodes
    .filter((node) => node.parentId !== undefined)
    .flatMap(({ nodeId, name, description, value, properties = [] }) => {
      const text = [name, description, value, ...properties.map((property) => property.value)]
        .map((each) => String(each?.value ?? ''))
        .join('\n');
      return text.trim() === ''
        ? []
        : [{ where: pathOf(nodeId) + (boxed.has(nodeId) ? ' > code' : ''), text }];
    });
}
