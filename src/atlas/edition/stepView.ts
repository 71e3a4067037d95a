/** The view of a step that shows everything. */
export const WHOLE_VIEW = "whole";
