import type { Edition } from "./edition.ts";
import type { Fault } from "./fault.ts";

const fault = (entry: string, field: string, problem: string): Fault => ({
  file: "edition",
  entry,
  field,
  problem,
});

/** What no single value of an edition can tell: whether its parts know one another. */
export function checkEdition({ hub, groups, themes, river, views, inset, provinces }: Edition): Fault[] {
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
    ...views.flatMap(({ id, places }) => unknown(id, "places", places)),
    ...(inset ? unknown("", "inset.places", inset.places) : []),
  ];
}
