import { findingText } from "../../../sheet/findingText.ts";
import type { Preflight } from "../../../sheet/pdf/press/preflight.ts";
import type { Words } from "../../../text/words.ts";

interface Props {
  inks: Preflight | undefined;
  words: Words;
}

/** What a press would object to; nothing where all is well. */
export function Findings({ inks, words }: Props) {
  const texts = (inks?.findings ?? []).map((finding) => findingText(finding, words));
  return (
    <ul class="composer-findings" role="status">
      {[...new Set(texts)].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
