import type { Atlas } from "../../atlas/atlas.ts";
import { compareRows } from "../../atlas/compareRows.ts";
import { partnershipById } from "../../atlas/queries.ts";
import { htmlLangOf, wordsOf } from "../../text/words.ts";
import { pageOf, type SitePage } from "./pages.ts";

interface Told {
  title: string;
  description: string;
  /** The address of a page. */
  address(path: string): string;
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
  };
  const at = ([longitude, latitude]: readonly [number, number]) => ({
    "@type": "GeoCoordinates",
    latitude,
    longitude,
  });
  if (selection?.kind === "region") {
    const region = atlas.jurisdictions.get(selection.adcode);
    return {
      ...common,
      "@type": region?.role === "position" ? "Place" : "AdministrativeArea",
      name: region?.name.full[lang],
      description,
      ...(region?.seat && { geo: at(region.seat.at) }),
    };
  }
  if (selection?.kind === "partnership") {
    const partnership = partnershipById(atlas, selection.id);
    const venue = partnership?.venue?.place ? atlas.venues.get(partnership.venue.place) : undefined;
    const { start = "", end } = partnership?.date ?? {};
    const isEvent = venue !== undefined && start.length === 10;
    return {
      ...common,
      "@type": isEvent ? "Event" : "CreativeWork",
      name: partnership?.title[lang],
      description,
      ...(isEvent
        ? {
            startDate: start,
            ...(end && { endDate: end }),
            location: { "@type": "Place", name: venue.place.name[lang], geo: at(venue.at) },
          }
        : { temporalCoverage: end ? `${start}/${end}` : start }),
    };
  }
  if (compare) {
    const { row } = wordsOf(atlas.edition, lang).compare;
    return {
      ...common,
      "@type": "Dataset",
      name: title,
      description,
      isAccessibleForFree: true,
      variableMeasured: compareRows(atlas.edition).map(row),
      spatialCoverage: compare.map((adcode) => ({
        "@type": "Place",
        name: atlas.jurisdictions.get(adcode)?.name.full[lang],
      })),
    };
  }
  if (step !== null) {
    const articleBody = atlas.edition.story.map(({ text }) => text[lang]).join("\n");
    return { ...common, "@type": "Article", headline: title, description, articleBody };
  }
  return {
    ...common,
    "@type": "Map",
    name: title,
    description,
    isAccessibleForFree: true,
    about: {
      "@type": "ItemList",
      numberOfItems: atlas.partnerships.length,
      itemListElement: atlas.partnerships.map(({ id, title }, i) => ({
        "@type": "ListItem",
        position: i + 1,
        url: address(pageOf(atlas.edition, lang, { selection: { kind: "partnership", id } }).path),
        name: title[lang],
      })),
    },
  };
}
