import { useEffect, useRef } from "preact/hooks";
import { themeOf } from "../../atlas/edition/edition.ts";
import { partnershipById } from "../../atlas/queries/queries.ts";
import type { MapPort } from "../../map/mapPort.ts";
import { formatsOf, wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { opens } from "../parts/subject/opens.ts";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { Title } from "../parts/Title.tsx";

interface Props extends PanelProps {
  map: MapPort;
}

/** Asks which of the strands under one finger is meant. */
export function ChooseList({ store, atlas, map }: Props) {
  const choice = map.choice.value;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (choice) list.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [choice]);
  if (!choice) return null;
  const lang = store.fields.lang.value;
  const words = wordsOf(atlas.value.edition, lang);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const index = buttons.findIndex((button) => button.matches(":focus"));
    buttons[(index + step + buttons.length) % buttons.length]?.focus();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget)) map.choice.value = null;
  };

  return (
    <div
      class="choose"
      ref={list}
      role="dialog"
      aria-labelledby="choose-heading"
      style={{ "--at-x": `${choice.x}px`, "--at-y": `${choice.y}px`, "--rows": choice.partnerships.length }}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      <h2 class="small-heading" id="choose-heading">
        {words.chooseStrand}
      </h2>
      <ul>
        {choice.partnerships
          .flatMap((id) => partnershipById(atlas.value, id) ?? [])
          .map(({ id, section, title, date }) => {
            const { onClick, ...light } = opens(store, { kind: "partnership", id });
            const choose = (event: MouseEvent) => {
              map.choice.value = null;
              onClick(event);
            };
            return (
              <li key={id}>
                <button type="button" class="choose-strand" {...light} onClick={choose}>
                  <ThemeSwatch theme={themeOf(atlas.value.edition, section)} width={24} />
                  <span>
                    <Title text={title[lang]} edition={atlas.value.edition} lang={lang} />
                    <span class="choose-date">{formatsOf(lang).date(date)}</span>
                  </span>
                </button>
              </li>
            );
          })}
      </ul>
    </div>
  );
}
