import { partnershipById } from "../../../atlas/queries/queries.ts";
import type { Tip } from "../../../state/state.ts";
import { formatsOf, wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { countOf } from "./countOf.ts";
import { subjectName } from "./subjectName.ts";

interface Props extends PanelProps {
  tip: Tip;
  /** Whether what it names comes from above. */
  isBelow?: boolean;
}

/** Above this height, in CSS px, there is no room over the pointer. */
const NEAR_TOP = 72;

/** Names what is under the pointer or the keyboard. Readers of the screen hear it from the list or the live region. */
export function Tooltip({ store, atlas, tip, isBelow = false }: Props) {
  const { subject, x, y } = tip;
  const lang = store.fields.lang.value;
  const words = wordsOf(atlas.value.edition, lang);
  const partnership = subject.kind === "partnership" && partnershipById(atlas.value, subject.id);
  const count = subject.kind === "region" ? countOf(atlas.value, subject.adcode) : undefined;
  const detail = partnership
    ? formatsOf(lang).date(partnership.date)
    : count !== undefined && words.partnershipCount(count);
  return (
    <div
      class="tooltip"
      aria-hidden="true"
      data-below={isBelow || y < NEAR_TOP}
      style={{ "--tip-x": `${x}px`, "--tip-y": `${y}px` }}
    >
      <strong>{subjectName(atlas.value, subject, lang)}</strong>
      {detail && <span>{detail}</span>}
    </div>
  );
}
