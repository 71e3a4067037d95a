import type { Atlas } from "../../../atlas/atlas.ts";
import { compareRows } from "../../../atlas/compare/compareRows.ts";
import { partnershipById } from "../../../atlas/queries/queries.ts";
import { htmlLangOf, wordsOf } from "../../../text/words.ts";
import { pageOf, type SitePage } from "./pages.ts";

interface Told {
  title: string;
  description: string;
  /** The address of a page. */
  address(path: string): string;
}

type Data = Record<string, unknown>;

const at = ([longitude, latitude]: readonly [number, number]) => ({
  "@type": "GeoCoordinates",
  latitude,
  longitude,
});

function regionData({ jurisdictions }: Atlas, { lang }: SitePage, adcode: number): Data {
  const region = jurisdictions.get(adcode);
  return {
    "@type": region?.role === "position" ? "Place" : "AdministrativeArea",
    name: region?.name.full[lang],
    ...(region?.seat && { geo: at(region.seat.at) }),
  };
}

function partnershipData(atlas: Atlas, { lang }: SitePage, id: string): Data {
  const partnership = partnershipById(atlas, id);
  const venue = partnership?.venue?.place ? atlas.venues.get(partnership.venue.place) : undefined;
  const { start = "", end } = partnership?.date ?? {};
  const isEvent = venue !== undefined && start.length === 10;
  return {
    "@type": isEvent ? "Event" : "CreativeWork",
    name: partnership?.title[lang],
    ...(isEvent
      ? {
          startDate: start,
          ...(end && { endDate: end }),
          location: { "@type": "Place", name: venue.place.name[lang], geo: at(venue.at) },
        }
      : { temporalCoverage: end ? `${start}/${end}` : start }),
  };
}

function comparisonData(
  { edition, jurisdictions }: Atlas,
  { lang }: SitePage,
  adcodes: readonly number[],
): Data {
  return {
    "@type": "Dataset",
    isAccessibleForFree: true,
    variableMeasured: compareRows(edition).map(wordsOf(edition, lang).compare.row),
    spatialCoverage: adcodes.map((adcode) => ({
      "@type": "Place",
      name: jurisdictions.get(adcode)?.name.full[lang],
    })),
  };
}

function storyData({ edition }: Atlas, { lang }: SitePage, title: string): Data {
  const articleBody = edition.story.map(({ text }) => text[lang]).join("\n");
  return { "@type": "Article", headline: title, articleBody };
}

function startData({ edition, partnerships }: Atlas, { lang }: SitePage, address: Told["address"]): Data {
  return {
    "@type": "Map",
    isAccessibleForFree: true,
    about: {
      "@type": "ItemList",
      numberOfItems: partnerships.length,
      itemListElement: partnerships.map(({ id, title }, i) => ({
        "@type": "ListItem",
        position: i + 1,
        url: address(pageOf(edition, lang, { selection: { kind: "partnership", id } }).path),
        name: title[lang],
      })),
    },
  };
}

/**
 * What a page is about in the words of https://schema.org: the start is a Map of entries, a region is a Place, a
 * partnership an Event where its day and its venue are stated, and else a CreativeWork of its time; areas side by side
 * are a Dataset, and the story is an Article.
 */
export function linkedData(atlas: Atlas, page: SitePage, { title, description, address }: Told): object {
  const { lang, selection, compare, step } = page;
  const common = {
    "@context": "https://schema.org",
    inLanguage: htmlLangOf(lang),
    url: address(page.path),
    name: title,
    description,
  };
  if (selection?.kind === "region") return { ...common, ...regionData(atlas, page, selection.adcode) };
  if (selection) return { ...common, ...partnershipData(atlas, page, selection.id) };
  if (compare) return { ...common, ...comparisonData(atlas, page, compare) };
  if (step !== null) return { ...common, ...storyData(atlas, page, title) };
  return { ...common, ...startData(atlas, page, address) };
}
