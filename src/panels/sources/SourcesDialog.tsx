import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { Dialog } from "../parts/dialog/Dialog.tsx";
import type { DialogHandle } from "../parts/dialog/useDialog.ts";
import { FigureSources } from "./FigureSources.tsx";
import { noticesUrl } from "./noticesUrl.ts";

interface Props extends PanelProps {
  dialog: DialogHandle;
}

/** Where every shape, figure and statement comes from. */
export function SourcesDialog({ dialog, store, atlas }: Props) {
  const lang = store.fields.lang.value;
  const words = wordsOf(atlas.value.edition, lang);
  const { jurisdictions, venues, partnerships } = atlas.value;
  const places = [
    ...[...jurisdictions.values()].flatMap(({ seat }) => seat?.place ?? []),
    ...[...venues.values()].map(({ place }) => place),
  ];
  const { about, sourceGroups: groups } = words;
  return (
    <Dialog dialog={dialog} title={words.sources} words={words}>
      {() => (
        <>
          <h3 class="small-heading">{about.name}</h3>
          <p>{about.frame.join(words.gap)}</p>
          <h3 class="small-heading">{groups.content}</h3>
          <p>{words.articleSource(partnerships.length)}</p>
          <p>{about.byline}</p>
          <p>{about.paper}</p>
          {about.remark && <p>{about.remark}</p>}
          <h3 class="small-heading">{groups.shapes}</h3>
          <p>{about.indicative + about.stop}</p>
          <ul class="sources-list">
            {words.shapeSources.map(({ name, detail }) => (
              <li key={name}>
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
          <h3 class="small-heading">{groups.licences}</h3>
          <p>
            <a class="text-button" href={noticesUrl()} target="_blank" rel="noopener">
              {words.licences}
            </a>
          </p>
        </>
      )}
    </Dialog>
  );
}
