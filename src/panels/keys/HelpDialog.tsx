import { MEMBERSHIPS, THEMES } from "../../atlas/schema.ts";
import type { Words } from "../../text/words.ts";
import { Dialog } from "../parts/Dialog.tsx";
import { MapKey } from "../parts/MapKey.tsx";
import { MembershipSwatch } from "../parts/MembershipSwatch.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import type { DialogHandle } from "../parts/useDialog.ts";
import { helpAnywhere, setHelpAnywhere } from "./helpKey.ts";

/** Which keys there are, and what lines, patterns and fills mean. */
export function HelpDialog({ dialog, words }: { dialog: DialogHandle; words: Words }) {
  const { help } = words.access;
  return (
    <Dialog dialog={dialog} title={help.title} words={words}>
      {() => (
        <>
          <h3 class="small-heading">{help.keys}</h3>
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
          <h3 class="small-heading">{help.pointer}</h3>
          <p>{help.pointerNote}</p>
          <h3 class="small-heading">{help.lines}</h3>
          <p>{help.linesNote}</p>
          <ul class="help-legend">
            {THEMES.map((theme) => (
              <li key={theme}>
                <ThemeSwatch theme={theme} width={44} />
                {words.theme[theme] + words.colon + help.line[theme]}
              </li>
            ))}
          </ul>
          <p>{help.tones}</p>
          <h3 class="small-heading">{help.fills}</h3>
          <ul class="help-legend">
            {MEMBERSHIPS.map((membership) => (
              <li key={membership}>
                <MembershipSwatch membership={membership} />
                {words.membership[membership]}
              </li>
            ))}
          </ul>
          <MapKey words={words} />
        </>
      )}
    </Dialog>
  );
}
