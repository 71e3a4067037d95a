import { computed, signal } from "@preact/signals";
import { options } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Atlas } from "../../atlas/atlas.ts";
import type { MapPort } from "../../map/mapPort.ts";
import { App } from "../../panels/App.tsx";
import { CardSlot } from "../../panels/cards/CardSlot.tsx";
import type { PanelProps } from "../../panels/panelProps.ts";
import { writeAddress } from "../../state/address.ts";
import { known } from "../../state/known.ts";
import { type Patch, startIn } from "../../state/state.ts";
import { createStore } from "../../state/store.ts";
import { firstPicture } from "./picture/firstPicture.ts";
import { sceneOf } from "./picture/sceneOf.ts";
import { withStepMaps } from "./picture/stepMaps.ts";
import { withFirstScale } from "./picture/withFirstScale.ts";

/** A map that is not there yet. */
const NO_MAP: MapPort = {
  drawn: "",
  mount: () => () => {},
  zoomIn() {},
  zoomOut() {},
  show() {},
  prepare() {},
  retry() {},
  state: signal("loading"),
  tip: signal(null),
  choice: signal(null),
  sight: signal(null),
  scale: signal(null),
  isMoving: signal(false),
};

/** What a link to an address names. */
export type Href = (query: string) => string;

/** Where a page has no others beside it. */
const inItself: Href = (query) => query || "?";

/** What panels show in a state. */
function propsFor(atlas: Atlas, patch: Patch, href: Href): PanelProps {
  const [home] = atlas.edition.languages;
  const query = () => writeAddress({ ...startIn(home), ...patch }, home);
  const bar = { query, href, later() {}, write() {}, onTravel() {} };
  return { store: createStore(bar, () => known(atlas)), atlas: computed(() => atlas) };
}

/** The card that is open in a state, as HTML. */
export const renderCard = (atlas: Atlas, patch: Patch): string =>
  renderToString(<CardSlot {...propsFor(atlas, patch, inItself)} />);

/**
 * The page as it opens in a state, as HTML: what the scripts will draw, before they are there, and go on with.
 *
 * @param patch Where the state is not as at the start.
 */
export function renderApp(atlas: Atlas, patch: Patch, href: Href = inItself): string {
  const props = propsFor(atlas, patch, href);
  const { lang, step } = props.store.state.value;
  const map: MapPort = { ...NO_MAP, drawn: firstPicture(props), scale: signal({ km: 0, px: 0 }) };
  const before = options.vnode;
  options.vnode = (node) => {
    // Opened by scripts only.
    if (node.type === "dialog") (node.props as Record<string, unknown>).children = null;
    before?.(node);
  };
  try {
    const html = renderToString(
      <App
        {...props}
        scene={computed(() => sceneOf(atlas, lang))}
        faults={signal([])}
        retry={async () => {}}
        map={map}
      />,
    );
    const page = withFirstScale(props, html);
    return step === null ? page : withStepMaps(atlas, lang, page);
  } finally {
    if (before) options.vnode = before;
    else delete options.vnode;
  }
}
