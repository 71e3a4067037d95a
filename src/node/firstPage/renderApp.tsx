import { computed, signal } from "@preact/signals";
import { options } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Atlas } from "../../atlas/atlas.ts";
import type { Lang } from "../../atlas/lang.ts";
import type { MapPort } from "../../map/mapPort.ts";
import { App } from "../../panels/App.tsx";
import { CardSlot } from "../../panels/cards/CardSlot.tsx";
import type { PanelProps } from "../../panels/panelProps.ts";
import { buildScene } from "../../scene/buildScene.ts";
import { writeAddress } from "../../state/address.ts";
import { known } from "../../state/known.ts";
import type { Selection } from "../../state/selection.ts";
import { type Patch, startIn, subjectKey } from "../../state/state.ts";
import { createStore } from "../../state/store.ts";

/** A map that is not there yet. */
const NO_MAP: MapPort = {
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
};

/** The address of every subject, by its key. */
function addresses({ edition, jurisdictions, partnerships }: Atlas, lang: Lang): Map<string, string> {
  const [home] = edition.languages;
  const subjects: Selection[] = [
    ...[...jurisdictions.keys()].map((adcode) => ({ kind: "region", adcode }) as const),
    ...partnerships.map(({ id }) => ({ kind: "partnership", id }) as const),
  ];
  return new Map(
    subjects.map((selection) => [subjectKey(selection), writeAddress({ ...startIn(lang), selection }, home)]),
  );
}

/** What panels show in a state. */
function propsFor(atlas: Atlas, patch: Patch): PanelProps {
  const [home] = atlas.edition.languages;
  const query = () => writeAddress({ ...startIn(home), ...patch }, home);
  const bar = { query, later() {}, write() {}, onTravel() {} };
  return { store: createStore(bar, () => known(atlas)), atlas: computed(() => atlas) };
}

/** The card that is open in a state, as HTML. */
export const renderCard = (atlas: Atlas, patch: Patch): string =>
  renderToString(<CardSlot {...propsFor(atlas, patch)} />);

/**
 * The page as it opens in a state, as HTML: what the scripts will draw, before they are there. What opens a subject is
 * a link to its address; dialogs are left out.
 *
 * @param patch Where the state is not as at the start.
 */
export function renderApp(atlas: Atlas, patch: Patch): string {
  const props = propsFor(atlas, patch);
  const { lang } = props.store.state.value;
  const links = addresses(atlas, lang);
  const before = options.vnode;
  options.vnode = (node) => {
    const props = node.props as Record<string, unknown>;
    // Opened by scripts only.
    if (node.type === "dialog") props.children = null;
    const href = links.get(String(props["data-subject"]));
    if (node.type === "button" && href) {
      node.type = "a";
      props.href = href;
      delete props.type;
    }
    before?.(node);
  };
  try {
    return renderToString(
      <App
        {...props}
        scene={computed(() => buildScene(atlas, lang))}
        faults={signal([])}
        retry={() => {}}
        map={NO_MAP}
      />,
    );
  } finally {
    if (before) options.vnode = before;
    else delete options.vnode;
  }
}
