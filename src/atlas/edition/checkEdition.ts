import type { Fault } from "../files/fault.ts";
import type { Edition, Step } from "./edition.ts";
import { RESERVED_VIEWS, WHOLE_VIEW } from "./reservedViews.ts";

const fault = (entry: string, field: string, problem: string): Fault => ({
  file: "edition",
  entry,
  field,
  problem,
});

/** Whether what a step of the story shows is in the edition. */
function checkStep({ groups, themes, views }: Edition, { id, shows }: Step): Fault[] {
  const { regions = [], view = WHOLE_VIEW, filter: { themes: shown = [], from, to } = {} } = shows;
  const isMember = (adcode: number) => groups.some(({ members }) => members.includes(adcode));
  return [
    ...regions
      .filter((adcode) => !isMember(adcode))
      .map((adcode) => fault(id, "shows.regions", `${adcode} is in no group`)),
    ...(view === WHOLE_VIEW || views.some((one) => one.id === view)
      ? []
      : [fault(id, "shows.view", `“${view}” is no view of the edition`)]),
    ...shown
      .filter((theme) => !themes.some((one) => one.id === theme))
      .map((theme) => fault(id, "shows.filter.themes", `“${theme}” is no theme of the edition`)),
    ...(from && to && to < from ? [fault(id, "shows.filter.to", "is before shows.filter.from")] : []),
  ];
}

/** What no single value of an edition can tell: whether its parts know one another. */
export function checkEdition(edition: Edition): Fault[] {
  const { hub, groups, themes, river, views, inset, provinces, story } = edition;
  const members = groups.flatMap(({ members }) => members);
  const twice = (field: string, entries: readonly { id: string }[]) =>
    entries
      .filter(({ id }, i) => entries.findIndex((other) => other.id === id) < i)
      .map(({ id }) => fault(id, field, "appears twice"));
  const unknown = (entry: string, field: string, places: readonly number[]) =>
    places
      .filter((adcode) => !members.includes(adcode))
      .map((adcode) => fault(entry, field, `${adcode} is in no group`));
  return [
    ...twice("groups", groups),
    ...twice("themes", themes),
    ...twice("views", views),
    ...twice("provinces", provinces),
    ...twice("story", story),
    ...groups.flatMap(({ id, members: own, fill, print }, i) => [
      ...own
        .filter((adcode) => groups.slice(0, i).some(({ members }) => members.includes(adcode)))
        .map((adcode) => fault(id, "members", `${adcode} is in another group too`)),
      ...((fill === null) === (print === null)
        ? []
        : [fault(id, "print", "and fill: both are null, or none is")]),
    ]),
    ...(hub ? unknown("", "hub.adcode", [hub.adcode]) : []),
    ...(river && !groups.some(({ id }) => id === river.group)
      ? [fault("", "river.group", `“${river.group}” is no group`)]
      : []),
    ...views
      .filter(({ id }) => RESERVED_VIEWS.includes(id))
      .map(({ id }) => fault(id, "id", `none of ${RESERVED_VIEWS.join(", ")} can be that of a view`)),
    ...views.flatMap(({ id, places }) => unknown(id, "places", places)),
    ...(inset ? unknown("", "inset.places", inset.places) : []),
    ...story.flatMap((step) => checkStep(edition, step)),
  ];
}
