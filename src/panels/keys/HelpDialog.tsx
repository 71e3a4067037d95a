import type { Atlas } from "../../atlas/atlas.ts";
import type { Theme } from "../../atlas/edition/edition.ts";
import type { Words } from "../../text/words.ts";
import { Dialog } from "../parts/dialog/Dialog.tsx";
import type { DialogHandle } from "../parts/dialog/useDialog.ts";
import { MapKey } from "../parts/MapKey.tsx";
import { MembershipSwatch } from "../parts/MembershipSwatch.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { HelpKeys } from "./HelpKeys.tsx";

/** What a line pattern is called: a dash shorter than a tenth of the line's width is a dot. */
function patternOf({ dash: [drawn, left] }: Theme) {
  if (left === 0) return "solid";
  if (drawn < 0.1) return "dotted";
  return drawn > 4 ? "longDashed" : "dashed";
}

/** Which keys there are, and what lines, patterns and fills mean. */
export function HelpDialog({
  dialog,
  atlas: {
    edition: { themes, groups },
    partnerships,
  },
  words,
}: {
  dialog: DialogHandle;
  atlas: Atlas;
  words: Words;
}) {
  const { help } = words.access;
  return (
    <Dialog dialog={dialog} title={help.title} words={words}>
      {() => (
        <div class="help">
          <HelpKeys words={words} />
          <div class="help-pointer">
            <h3 class="small-heading">{help.pointer}</h3>
            <p>{help.pointerNote}</p>
          </div>
          <h3 class="small-heading">{help.lines}</h3>
          <p>{help.linesNote}</p>
          <ul class="help-legend">
            {themes.map((theme) => (
              <li key={theme.id}>
                <ThemeSwatch theme={theme} width={44} />
                {words.theme(theme.id) + words.colon + help.line[patternOf(theme)]}
              </li>
            ))}
          </ul>
          <p>{help.tones}</p>
          <h3 class="small-heading">{help.fills}</h3>
          <ul class="help-legend">
            {groups.map((group) => (
              <li key={group.id}>
                <MembershipSwatch group={group} />
                {words.membership(group.id)}
              </li>
            ))}
          </ul>
          <MapKey partnerships={partnerships} words={words} />
        </div>
      )}
    </Dialog>
  );
}
