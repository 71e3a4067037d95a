import * as v from "valibot";
import { adcode, slug, type TranslatedSchema, text } from "../files/values.ts";
import { isPlainDate } from "../plainDate.ts";

const month = v.pipe(
  text,
  v.check((read) => isPlainDate(read) && read.length === 7, "is not a month (2025-04)"),
);

/** One step of the story: what it tells, and what the map shows with it. */
export const stepSchema = (words: TranslatedSchema) =>
  v.strictObject({
    id: v.pipe(
      slug,
      v.description("Names the step to whoever corrects it; its address is its place in the list."),
    ),
    title: words,
    text: v.pipe(words, v.description("Two or three sentences.")),
    shows: v.strictObject({
      partnerships: v.pipe(
        v.array(slug),
        v.description("Ids in partnerships.json: lit on the map, and linked to under the text."),
      ),
      regions: v.optional(v.pipe(v.array(adcode), v.description("Lit beside them."))),
      view: v.optional(
        v.pipe(
          slug,
          v.description("The id of one of the views, or “whole”. Without one the map shows what is lit."),
        ),
      ),
      filter: v.optional(
        v.strictObject({
          themes: v.optional(v.array(slug)),
          from: v.optional(v.pipe(month, v.description("The first month that is shown."))),
          to: v.optional(v.pipe(month, v.description("The last one: what came later is pale."))),
        }),
      ),
    }),
  });
