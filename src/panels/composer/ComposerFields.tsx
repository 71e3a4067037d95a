import { press } from "virtual:press";
import type { MapPort } from "../../map/mapPort.ts";
import type { Preflight } from "../../sheet/pdf/press/preflight.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import type { PanelProps } from "../panelProps.ts";
import { ContentFields } from "./fields/ContentFields.tsx";
import { LookFields } from "./fields/LookFields.tsx";
import { PageFields } from "./fields/PageFields.tsx";
import { PressFields } from "./fields/PressFields.tsx";
import { TextFields } from "./fields/TextFields.tsx";
import { MapFields } from "./map/MapFields.tsx";
import type { ChosenName } from "./map/NameFields.tsx";
import type { Drawing } from "./useDrawing.ts";
import { useMissing } from "./useMissing.ts";

interface Props extends PanelProps, ChosenName {
  map: MapPort;
  settings: SheetSettings;
  drawing: Drawing;
  inks: Preflight | undefined;
}

/** All that can be set of a sheet, beside its page. */
export function ComposerFields({ store, atlas, map, settings, drawing, inks, ...chosen }: Props) {
  const { sheet, faults } = drawing;
  const missing = useMissing(sheet);
  const props = { store, atlas };
  return (
    <div class="composer-settings">
      <ContentFields {...props} />
      {settings.subject?.kind !== "story" && <MapFields {...props} map={map} drawn={sheet} {...chosen} />}
      <PageFields {...props} faults={faults} drawn={sheet} />
      <LookFields {...props} />
      <TextFields {...props} drawn={sheet} missing={missing} hasSite={SITE_ADDRESS !== null} />
      {press && <PressFields {...props} inks={inks} />}
    </div>
  );
}
