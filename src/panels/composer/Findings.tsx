import { leavesCodeOut } from "../../sheet/document/leavesCodeOut.ts";
import { findingText } from "../../sheet/findingText.ts";
import type { Preflight } from "../../sheet/pdf/preflight.ts";
import type { Words } from "../../text/words.ts";
import type { Drawing } from "./useDrawing.ts";

interface Props {
  sheet: Drawing["sheet"];
  inks: Preflight | undefined;
  words: Words;
}

/** What the page has no room for, and what a press would object to; nothing where all is well. */
export function Findings({ sheet, inks, words }: Props) {
  const texts = [
    ...(sheet && leavesCodeOut(sheet) ? [words.composer.qrLeftOut] : []),
    ...(inks?.findings ?? []).map((finding) => findingText(finding, words)),
  ];
  return (
    <ul class="composer-findings" role="status">
      {[...new Set(texts)].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
