import type { Words } from "../../../text/words.ts";
import { faultText } from "./faultText.ts";
import type { useJob } from "./useJob.ts";

/** How far a file is, and how it ended. */
export function FileProgress({
  job: { part, end, cancel },
  words,
}: {
  job: Pick<ReturnType<typeof useJob>, "part" | "end" | "cancel">;
  words: Words;
}) {
  const { composer } = words;
  return (
    <>
      {part !== null && (
        <p class="composer-progress">
          <progress value={part} aria-label={composer.drawing(Math.round(part * 100))} />
          <span>{composer.drawing(Math.round(part * 100))}</span>
          <button type="button" class="text-button" onClick={cancel}>
            {composer.cancel}
          </button>
        </p>
      )}
      <p class="composer-end" role="status" data-fault={typeof end === "object" && "fault" in end}>
        {end === "cancelled" && composer.cancelled}
        {typeof end === "object" && ("name" in end ? composer.saved(end.name) : faultText(end.fault, words))}
      </p>
    </>
  );
}
