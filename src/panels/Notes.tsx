import type { ReadonlySignal } from "@preact/signals";
import { FILE_PATHS, type FileFault } from "../atlas/fault.ts";
import type { FileName } from "../atlas/schema.ts";
import type { Store } from "../state/store.ts";
import { WORDS } from "../text/words.ts";

interface Props {
  store: Store;
  faults: ReadonlySignal<readonly FileFault[]>;
  retry(file: FileName): void;
}

/** What did not work: data files that could not be loaded, fields of the address that could not be used. */
export function Notes({ store, faults, retry }: Props) {
  const words = WORDS[store.fields.lang.value];
  const dropped = store.dropped.value;
  return (
    <div class="notes" role="status">
      {faults.value.length > 0 && (
        <div class="note is-fault">
          {faults.value.map(({ file, kind }) => (
            <p key={file}>
              <span>{words.fault[kind](words.file[file], FILE_PATHS[file])}</span>
              <button
                type="button"
                class="text-button"
                aria-label={words.retryFile(words.file[file])}
                onClick={() => retry(file)}
              >
                {words.retry}
              </button>
            </p>
          ))}
          <p>{words.faultRest}</p>
        </div>
      )}
      {dropped.length > 0 && (
        <div class="note">
          {dropped.map(({ key, value }) => (
            <p key={`${key}=${value}`}>{words.dropped(key, value)}</p>
          ))}
          <button type="button" class="text-button" onClick={() => store.forgetDropped()}>
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
