import * as v from "valibot";
import { areasOf, type Edition } from "../../src/atlas/edition/edition.ts";
import type { Fault } from "../../src/atlas/files/fault.ts";
import { parseAs } from "../../src/atlas/files/parseFile.ts";
import { parseJson } from "../../src/atlas/files/parseJson.ts";
import { citeSources, type Documents, uncited } from "./citeSources.ts";
import type { JurisdictionRecord, PlaceRecord } from "./locatePlaces.ts";
import type { RiverCourse } from "./nameRivers.ts";

const degrees = v.tuple([v.number(), v.number()]);

/** As much of each file as a step relies on; the rest is checked in the files that are made of it. */
const SCHEMAS = {
  documents: v.object({
    publishers: v.record(v.string(), v.looseObject({})),
    documents: v.record(v.string(), v.looseObject({ publisher: v.string() })),
  }),
  jurisdictions: v.array(
    v.looseObject({
      adcode: v.number(),
      name: v.looseObject({ short: v.looseObject({}) }),
      point: v.looseObject({}),
    }),
  ),
  places: v.array(
    v.looseObject({
      point: v.union([
        degrees,
        v.object({ seatOf: v.number() }),
        v.object({ middleOf: v.array(v.number()) }),
      ]),
    }),
  ),
  rivers: v.array(
    v.looseObject({
      id: v.string(),
      rank: v.number(),
      parts: v.array(v.record(v.pipe(v.string(), v.regex(/\D/, "has no name")), degrees)),
    }),
  ),
};
export type FigureFile = keyof typeof SCHEMAS;
const FIGURE_FILES = Object.keys(SCHEMAS) as FigureFile[];

export interface Figures {
  jurisdictions: JurisdictionRecord[];
  places: PlaceRecord[];
  rivers: RiverCourse[];
}

/** Where a file of figures is, of an edition in a folder. */
export const figuresPath = (file: FigureFile, folder: string): string =>
  `${folder}/sources/figures/${file}.json`;

/** What the edition needs and no record has. */
function missing(edition: Edition, { jurisdictions, rivers }: Figures): Fault<FigureFile>[] {
  const fault = (file: FigureFile, entry: number | string, problem: string) => ({
    file,
    entry: String(entry),
    field: "",
    problem,
  });
  const { river } = edition;
  return [
    ...areasOf(edition)
      .filter((area) => !jurisdictions.some(({ adcode }) => adcode === area))
      .map((area) => fault("jurisdictions", area, "is missing")),
    ...(river && !rivers.some(({ id, rank }) => id === river.id && rank === 1)
      ? [fault("rivers", river.id, "is missing, or not of rank 1")]
      : []),
    ...rivers
      .filter(({ into }) => into !== undefined && !rivers.some(({ id }) => id === into))
      .map(({ id, into }) => fault("rivers", id, `into: “${into}” is no river of this file`)),
  ];
}

/**
 * The figures of an edition, with the documents in place of their ids.
 *
 * @param read Gives the text of a file, or undefined where there is none.
 * @throws With every fault at once, one a line.
 */
export function readFigures(
  edition: Edition,
  folder: string,
  read: (file: FigureFile) => string | undefined,
): Figures {
  const faults: Fault<FigureFile>[] = [];
  const content = (file: FigureFile): unknown => {
    const text = read(file);
    if (text === undefined) faults.push({ file, entry: "", field: "", problem: "is missing" });
    else faults.push(...parseAs(file, SCHEMAS[file], text).faults);
    // As it is written: a schema puts the fields that it knows first.
    return text === undefined ? undefined : parseJson(text).content;
  };
  const [documents, jurisdictions, places, rivers] = FIGURE_FILES.map(content) as [
    Documents,
    JurisdictionRecord[],
    PlaceRecord[],
    RiverCourse[],
  ];
  // A file that cannot be read would have all its entries missing.
  if (faults.length === 0)
    faults.push(
      ...missing(edition, { jurisdictions, places, rivers }),
      ...uncited<FigureFile>("jurisdictions", jurisdictions, documents),
      ...uncited<FigureFile>("places", places, documents),
    );
  if (faults.length > 0)
    throw new Error(
      faults
        .map(({ file, entry, field, problem }) =>
          [figuresPath(file, folder), entry, field, problem].filter(Boolean).join(": "),
        )
        .join("\n"),
    );
  return {
    jurisdictions: citeSources(jurisdictions, documents),
    places: citeSources(places, documents),
    rivers,
  };
}
