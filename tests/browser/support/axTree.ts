import type { Page } from "playwright-core";

/** A node that readers of the screen are told of. */
export interface AxNode {
  role: string;
  name: string;
}

/** Chromium's own accessibility tree of a page, in the order of reading; what it leaves out is not there. */
export async function axTree(page: Page): Promise<AxNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  function* inOrder(id: string): Generator<AxNode> {
    const node = byId.get(id);
    if (!node) return;
    if (!node.ignored) yield { role: String(node.role?.value), name: String(node.name?.value ?? "") };
    for (const child of node.childIds ?? []) yield* inOrder(child);
  }
  const root = nodes.find(({ parentId }) => parentId === undefined);
  return root ? [...inOrder(root.nodeId)] : [];
}
