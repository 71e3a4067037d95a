/** The page cannot get on with what it has: it is older than the server's files, or its browser holds on to a failure. */
export class NeedsReload extends Error {}
