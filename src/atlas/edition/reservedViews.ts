/** What shows everything, where a step of the story, an address or the command names a view. */
export const WHOLE_VIEW = "whole";
/** What the map of a sheet shows by itself, where the command names a view. */
export const SUBJECT_VIEW = "subject";

/** No view of an edition has one of these ids. */
export const RESERVED_VIEWS: readonly string[] = [SUBJECT_VIEW, WHOLE_VIEW];
