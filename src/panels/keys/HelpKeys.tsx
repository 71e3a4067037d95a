import type { Words } from "../../text/words.ts";
import { helpAnywhere, setHelpAnywhere } from "./helpKey.ts";

/** Whether this is a device of fingers, which hardly has keys: as help.css asks. */
const isTouched = () => matchMedia("(pointer: coarse)").matches;

/** Which keys there are, and whether the key of the help works anywhere; folded where there are hardly any. */
export function HelpKeys({ words }: { words: Words }) {
  const { help } = words.access;
  return (
    <details class="help-keyboard" open={!isTouched()}>
      <summary>
        <h3 class="small-heading">{help.keys}</h3>
      </summary>
      <p>{help.keysNote}</p>
      <dl class="help-keys">
        {help.rows.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="help-switch">
        <input
          type="checkbox"
          checked={helpAnywhere.value}
          onChange={({ currentTarget }) => setHelpAnywhere(currentTarget.checked)}
        />
        {help.anywhere}
      </label>
    </details>
  );
}
