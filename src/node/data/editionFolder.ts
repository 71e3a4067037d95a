import { OWN_EDITION } from "../../atlas/files/fault.ts";

/** The folder of the edition that is built, as the variable EDITION names it from the project's folder. */
export const editionFolder = (): string => (process.env.EDITION || OWN_EDITION).replace(/\/+$/, "");
