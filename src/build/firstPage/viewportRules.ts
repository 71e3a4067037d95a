import { VIEWPORTS } from "./viewports.ts";

/** CSS that shows the marks of the viewport that serves the window. */
export const viewportRules = (): string =>
  VIEWPORTS.map(({ name, media }) => `@media ${media}{.first-map .first-${name}{display:inline}}`).join("");
