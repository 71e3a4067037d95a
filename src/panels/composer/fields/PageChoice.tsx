import { pageOf } from "../../../state/print/pageOf.ts";
import { PAGES } from "../../../state/print/pages.ts";
import type { SheetFields } from "../../../state/print/sheetFields.ts";
import type { Words } from "../../../text/words.ts";
import { Field } from "../controls/Field.tsx";
import { pageName } from "./pageName.ts";

interface Props {
  sheet: SheetFields;
  words: Words;
  set(fields: Partial<SheetFields>): void;
}

/** The page by its name, or that it is none of those that have one. */
export function PageChoice({ sheet, words, set }: Props) {
  const page = pageOf(sheet);
  const choose = (name: string) => {
    const chosen = PAGES[name];
    if (chosen) set({ width: chosen.width, height: chosen.height, margin: chosen.margin });
  };
  return (
    <Field
      label={words.composer.page.name}
      control={(id) => (
        <select id={id} value={page ?? ""} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {!page && <option value="">{words.composer.page.free}</option>}
          {Object.entries(PAGES).map(([key, one]) => (
            <option key={key} value={key}>
              {pageName(one, words)}
            </option>
          ))}
        </select>
      )}
    />
  );
}
