import { useState } from "preact/hooks";
import { type FileFault, pathOf } from "../atlas/files/fault.ts";
import type { FileName } from "../atlas/files/schema.ts";
import type { Words } from "../text/words.ts";

interface Props extends FileFault {
  words: Words;
  retry(file: FileName): Promise<void>;
}

/** A data file that could not be loaded, and the way to ask for it again, once at a time. */
export function FaultNote({ file, kind, words, retry }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  const ask = async () => {
    if (isAsked) return;
    setIsAsked(true);
    await retry(file);
    setIsAsked(false);
  };
  return (
    <p>
      <span>{words.fault[kind](words.file[file], pathOf(file))}</span>
      <button
        type="button"
        class="text-button"
        aria-label={isAsked ? undefined : words.retryFile(words.file[file])}
        aria-disabled={isAsked}
        onClick={ask}
      >
        {isAsked ? words.retrying : words.retry}
      </button>
    </p>
  );
}
