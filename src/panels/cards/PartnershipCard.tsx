import { themeOf } from "../../atlas/edition/edition.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { wordsOf } from "../../text/words.ts";
import { Passage } from "../parts/Passage.tsx";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";
import { PartnershipFacts, type PartnershipProps } from "./PartnershipFacts.tsx";

/** A partnership: when, what, who, where, and how many, as far as the article says. */
export function PartnershipCard({ store, atlas, partnership }: PartnershipProps) {
  const lang = store.fields.lang.value;
  const words = wordsOf(atlas.value.edition, lang);
  const { themes, summary, details, figures, section } = partnership;
  return (
    <>
      <ul class="card-themes">
        {themes.map((theme) => (
          <li key={theme}>
            <ThemeSwatch theme={themeOf(atlas.value.edition, theme)} />
            {words.theme(theme)}
          </li>
        ))}
      </ul>
      <p class="card-summary">
        <Passage text={summary[lang]} words={words} />
      </p>
      {figures.length > 0 && (
        <ul class="figures">
          {figures.map(({ value, bound, label }) => (
            <li key={label[lang]}>
              <strong>{bound === "over" ? words.over(formatNumber(value)) : formatNumber(value)}</strong>
              <span>{label[lang]}</span>
            </li>
          ))}
        </ul>
      )}
      <PartnershipFacts store={store} atlas={atlas} partnership={partnership} />
      <h3 class="small-heading">{words.agreed}</h3>
      <ul class="details">
        {details.map((detail) => (
          <li key={detail[lang]}>
            <Passage text={detail[lang]} words={words} />
          </li>
        ))}
      </ul>
      <p class="card-note">{words.asReported(words.theme(section))}</p>
    </>
  );
}
