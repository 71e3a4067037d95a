import type { Words } from "../text/words.ts";
import type { Finding } from "./pdf/press/preflight.ts";

/** What a press would object to, in words. */
export function findingText(finding: Finding, { composer }: Words): string {
  const words = composer.finding;
  if (finding.kind === "type") return words.type(finding.size, finding.text);
  if (finding.kind === "line") return words.line(finding.size, finding.layer);
  return words.ink(finding.ink, finding.limit, finding.text);
}
