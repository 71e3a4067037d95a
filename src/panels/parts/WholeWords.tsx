import { wholeParts } from "../../geometry/wholeParts.ts";

/** A text in which no line breaks a number from what it counts, nor one of the words that are given. */
export function WholeWords({ text, list }: { text: string; list?: string | undefined }) {
  return (
    <>
      {wholeParts(text, list).map(({ text: part, isWhole }, i) =>
        isWhole ? (
          <span key={i} class="whole">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
