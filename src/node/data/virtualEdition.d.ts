/** The edition that the site is built of: edition.json, which the build has checked. */
declare module "virtual:edition" {
  const edition: import("../../atlas/edition/edition.ts").Edition;
  export default edition;
}

/** Where one part of a file is: see packShapes.ts. */
declare module "*&url" {
  const url: string;
  export default url;
}

/** Its colours: `--theme` and `--fill` of `.is-<id>`, and `--hub`. */
declare module "virtual:edition.css" {}

/** What embed.js, which must stay small, has of it. */
declare module "virtual:edition-embed" {
  const edition: import("../../embed/frameQuery.ts").EmbeddedEdition;
  export default edition;
}

interface ImportMetaEnv {
  /** The edition's folder, as it was named to the build from the project's; nothing outside of one. */
  readonly EDITION_FOLDER?: string;
}
