import type { ReadonlySignal } from "@preact/signals";
import type { FileFault } from "../atlas/files/fault.ts";
import type { FileName } from "../atlas/files/schema.ts";
import { plainText } from "../state/plainText.ts";
import { wordsOf } from "../text/words.ts";
import { FaultNote } from "./FaultNote.tsx";
import type { PanelProps } from "./panelProps.ts";

interface Props extends PanelProps {
  faults: ReadonlySignal<readonly FileFault[]>;
  retry(file: FileName): Promise<void>;
}

/** More notes of one kind than a reader goes through. */
const MOST = 5;
/** Characters of a value: enough to know it again. */
const LONGEST = 40;

/** As it may stand in a sentence: not endless. */
function shortValue(value: string): string {
  const characters = [...plainText(value)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : characters.join("");
}

/** What did not work: data files that could not be loaded, fields of the address that could not be used. */
export function Notes({ store, atlas, faults, retry }: Props) {
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  const dropped = store.dropped.value;
  return (
    <div class="notes" role="status">
      {faults.value.length > 0 && (
        <div class="note is-fault">
          {faults.value.map((fault) => (
            <FaultNote key={fault.file} {...fault} words={words} retry={retry} />
          ))}
          <p>{words.faultRest}</p>
        </div>
      )}
      {dropped.length > 0 && (
        <div class="note">
          {dropped.slice(0, MOST).map(({ key, value }) => (
            <p key={`${key}=${value}`}>{words.dropped(key, shortValue(value))}</p>
          ))}
          {dropped.length > MOST && <p>{words.droppedMore(dropped.length - MOST)}</p>}
          <button type="button" class="text-button" onClick={() => store.forgetDropped()}>
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
