import { createHash } from "node:crypto";

/** Stops when a source is not byte for byte the one that its sidecar describes. */
export function checkHash(path: string, content: Uint8Array, expected: string): void {
  const found = createHash("sha256").update(content).digest("hex");
  if (found !== expected)
    throw new Error(`${path} is not the file its sidecar describes: sha256 ${found} instead of ${expected}`);
}
