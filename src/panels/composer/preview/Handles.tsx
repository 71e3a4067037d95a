import type { Box } from "../../../geometry/box.ts";
import type { DrawnSheet } from "../../../sheet/document/drawnSheet.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import type { ChosenName } from "../map/NameFields.tsx";
import { MapDrag } from "./MapDrag.tsx";
import { NameHandle } from "./NameHandle.tsx";

interface Props extends PanelProps, ChosenName {
  sheet: DrawnSheet;
}

/** What can be taken hold of in the preview: the map, and over it its names. */
export function Handles({ store, atlas, sheet, name: chosen, chooseName }: Props) {
  const { names } = wordsOf(atlas.value.edition, store.fields.lang.value).composer;
  const { map, size, slug } = sheet;
  if (!map) return null;
  const percent = (mm: number, of: number) => `${(mm / of) * 100}%`;
  const placeOf = ({ left, top, right, bottom }: Box) => ({
    left: percent(slug + left, size.width),
    top: percent(slug + top, size.height),
    width: percent(right - left, size.width),
    height: percent(bottom - top, size.height),
  });
  return (
    <>
      <MapDrag store={store} sheet={sheet} style={placeOf(map.box)} />
      {map.names.map((name, i) => (
        <NameHandle
          // A venue may have its name on the map and in the inset.
          key={`${name.id}-${i}`}
          store={store}
          name={name}
          label={names.handle(name.text)}
          style={placeOf(name.box)}
          across={size.width}
          isChosen={name.id === chosen}
          choose={() => chooseName(name.id)}
        />
      ))}
    </>
  );
}
