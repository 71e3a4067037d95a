import { themeOf } from "../../atlas/edition/edition.ts";
import type { Partnership } from "../../atlas/files/schema.ts";
import { passes } from "../../atlas/queries/filter.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { formatsOf, wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { Participants } from "../parts/subject/Participants.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { Title } from "../parts/Title.tsx";

interface Props extends PanelProps {
  partnership: Partnership;
}

/** One partnership; its title opens it on the map. */
export function TableRow({ store, atlas, partnership }: Props) {
  const lang = store.fields.lang.value;
  const filter = store.filter.value;
  const words = wordsOf(atlas.value.edition, lang);
  const { table } = words.access;
  const { id, date, title, themes, venue, figures } = partnership;
  const isHidden = !passes(partnership, filter);
  const open = ({ currentTarget }: Event) => {
    // First, so that the card finds the focus where the table was opened.
    if (currentTarget instanceof Element) currentTarget.closest("dialog")?.close();
    store.patch({ selection: { kind: "partnership", id } });
  };
  return (
    <tr data-thin={isHidden}>
      <td class="table-date">{formatsOf(lang).date(date)}</td>
      <th scope="row">
        <button type="button" class="table-open" onClick={open}>
          <Title text={title[lang]} edition={atlas.value.edition} lang={lang} />
        </button>
        {isHidden && <span class="table-hidden">{words.inBrackets(words.hidden)}</span>}
      </th>
      <td data-label={table.themes}>
        <ul>
          {themes.map((theme) => (
            <li key={theme} class="table-theme">
              <ThemeSwatch theme={themeOf(atlas.value.edition, theme)} width={24} />
              {words.theme(theme)}
            </li>
          ))}
        </ul>
      </td>
      <td data-label={table.participants}>
        <Participants atlas={atlas.value} partnership={partnership} words={words} />
      </td>
      <td data-label={table.venue}>{venue ? venue.name[lang] : words.notStated}</td>
      <td data-label={table.figures}>
        {figures.length === 0
          ? table.noFigures
          : figures.map(({ value, bound, label }) => (
              <span key={label[lang]} class="facts-line">
                {(bound === "over" ? words.over(formatNumber(value)) : formatNumber(value)) +
                  words.gap +
                  label[lang]}
              </span>
            ))}
      </td>
    </tr>
  );
}
