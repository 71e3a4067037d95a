import type { MapPort } from "../../../map/mapPort.ts";
import type { DrawnSheet } from "../../../sheet/document/drawnSheet.ts";
import type { SheetExtent } from "../../../state/print/crop.ts";
import { sheetPatch } from "../../../state/print/sheetFields.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { Field } from "../controls/Field.tsx";
import { CropPad } from "./CropPad.tsx";
import { type ChosenName, NameFields } from "./NameFields.tsx";
import { screenExtent } from "./screenExtent.ts";

interface Props extends PanelProps, ChosenName {
  map: MapPort;
  drawn: DrawnSheet | undefined;
}

const VIEW = "view:";

/** What the map on the sheet shows: its extent, where it is moved from there, and where its names are. */
export function MapFields({ store, atlas, map, drawn, ...chosen }: Props) {
  const [lang, sheet] = [store.fields.lang.value, store.fields.sheet.value];
  const { edition } = atlas.value;
  const words = wordsOf(edition, lang).composer.map;
  if (!sheet) return null;
  const { extent } = sheet;
  const choose = (key: string) => {
    const extents: Readonly<Record<string, () => SheetExtent>> = {
      subject: () => null,
      whole: () => ({ kind: "whole" }),
      screen: () => screenExtent(map),
    };
    const chosen = key.startsWith(VIEW)
      ? ({ kind: "view", id: key.slice(VIEW.length) } as const)
      : extents[key]?.();
    // Steps that led around in another part of the map lead nowhere in this one.
    if (chosen !== undefined) store.patch(sheetPatch(store.state.peek(), { extent: chosen, crop: null }));
  };
  const key = extent?.kind === "view" ? VIEW + extent.id : (extent?.kind ?? "subject");
  return (
    <section class="composer-group" aria-label={words.name}>
      <Field
        label={words.extent}
        control={(id) => (
          <select id={id} value={key} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="subject">{words.subject}</option>
            <option value="whole">{words.whole}</option>
            {edition.views.map((view) => (
              <option key={view.id} value={VIEW + view.id}>
                {view.name[lang]}
              </option>
            ))}
            {map.sight.value && <option value="screen">{words.screen}</option>}
            {extent?.kind === "box" && <option value="box">{words.box}</option>}
          </select>
        )}
      />
      <CropPad store={store} atlas={atlas} drawn={drawn} />
      <NameFields store={store} atlas={atlas} drawn={drawn} {...chosen} />
    </section>
  );
}
