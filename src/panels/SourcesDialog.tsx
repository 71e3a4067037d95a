import type { RefObject } from "preact";
import { WORDS } from "../text/words.ts";
import { FigureSources } from "./FigureSources.tsx";
import type { PanelProps } from "./panelProps.ts";

interface Props extends PanelProps {
  dialog: RefObject<HTMLDialogElement | null>;
}

/** Where every shape, figure and statement comes from. */
export function SourcesDialog({ dialog, store, atlas }: Props) {
  const { lang } = store.state.value;
  const words = WORDS[lang];
  const { jurisdictions, venues } = atlas.value;
  const places = [
    ...[...jurisdictions.values()].flatMap(({ seat }) => seat?.place ?? []),
    ...[...venues.values()].map(({ place }) => place),
  ];
  const groups = words.sourceGroups;
  return (
    <dialog class="sources" ref={dialog} aria-labelledby="sources-heading" closedby="any">
      <form method="dialog" class="sources-header">
        <h2 class="card-title" id="sources-heading">
          {words.sources}
        </h2>
        <button type="submit" class="map-button">
          {words.close}
        </button>
      </form>
      <div class="sources-body">
        <h3 class="small-heading">{groups.content}</h3>
        <p>{words.articleSource}</p>
        <h3 class="small-heading">{groups.shapes}</h3>
        <ul class="sources-list">
          {Object.entries(words.shapeSources).map(([key, { name, detail }]) => (
            <li key={key}>
              {name}
              {detail && <span class="facts-note">{detail}</span>}
            </li>
          ))}
        </ul>
        <h3 class="small-heading">{groups.points}</h3>
        <p>{words.pointsNote}</p>
        <ul class="sources-list">
          {places
            .filter(({ approximate }) => approximate)
            .map(({ id, name, note }) => (
              <li key={id}>
                {name[lang]}
                {note && <span class="facts-note">{note[lang]}</span>}
              </li>
            ))}
        </ul>
        <h3 class="small-heading">{groups.figures}</h3>
        <p>{words.figuresMethod}</p>
        {[...jurisdictions.values()].map(({ adcode, name, facts }) =>
          facts ? <FigureSources key={adcode} name={name.short[lang]} facts={facts} words={words} /> : null,
        )}
      </div>
    </dialog>
  );
}
