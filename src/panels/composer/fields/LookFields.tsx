import type { Lang } from "../../../atlas/lang.ts";
import { langsOf } from "../../../sheet/page/sheetStyle.ts";
import { sheetOfState } from "../../../sheet/sheetOfState.ts";
import { BLOCKS, INKS, sheetLangs } from "../../../state/print/settings.ts";
import { type SheetFields, sheetPatch } from "../../../state/print/sheetFields.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { Checks } from "../controls/Checks.tsx";
import { Choice } from "../controls/Choice.tsx";

/** Blocks that a sheet has where they help, always, never. */
const HELPING = ["list", "inset"] as const;
const SHOWN = { auto: "auto", yes: true, no: false } as const;
const SHOWN_NAMES = Object.keys(SHOWN) as (keyof typeof SHOWN)[];

/** Language, ink, and which blocks the sheet has. */
export function LookFields({ store, atlas }: PanelProps) {
  const [lang, sheet] = [store.fields.lang.value, store.fields.sheet.value];
  const { edition } = atlas.value;
  const { composer } = wordsOf(edition, lang);
  const nameOf = (one: Lang) => wordsOf(edition, one).language.name;
  if (!sheet) return null;
  const subject = sheetOfState(store.state.value).subject?.kind;
  const isComparison = subject === "compare";
  // Each map of the story has its step's text, and is too small for the rest.
  const [blocks, helping] =
    subject === "story" ? [BLOCKS.filter((block) => block !== "scale"), []] : [BLOCKS, HELPING];
  const set = (fields: Partial<SheetFields>) => store.patch(sheetPatch(store.state.peek(), fields));
  return (
    <section class="composer-group" aria-label={composer.look}>
      <Choice
        name="ink"
        label={composer.ink.name}
        options={INKS.map((ink) => [ink, composer.ink[ink]])}
        value={sheet.ink}
        choose={(ink) => set({ ink })}
      />
      {edition.languages.length > 1 && (
        <Choice
          name="lang"
          label={composer.lang}
          options={sheetLangs(edition).map((name) => [name, langsOf(name, edition).map(nameOf).join(" / ")])}
          value={sheet.lang}
          choose={(name) => set({ lang: name })}
        />
      )}
      <Checks
        label={composer.blocks.name}
        checks={blocks.map((block) => ({
          key: block,
          label: composer.blocks[block],
          isOn: sheet[block],
          toggle: () => set({ [block]: !sheet[block] }),
        }))}
        hint={!sheet.heading && sheet.title !== null && composer.titleHint}
      />
      {helping
        .filter((block) => block !== "inset" || edition.inset)
        .map((block) => (
          <Choice
            key={block}
            name={block}
            label={block === "list" && isComparison ? composer.tables : composer[block].name}
            options={SHOWN_NAMES.map((name) => [name, composer[block][name]])}
            value={SHOWN_NAMES.find((name) => SHOWN[name] === sheet[block]) ?? "auto"}
            choose={(name) => set({ [block]: SHOWN[name] })}
          />
        ))}
    </section>
  );
}
