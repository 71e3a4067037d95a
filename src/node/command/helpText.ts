import { OPTIONS } from "./options.ts";

/** What `--help` prints. */
export function helpText(): string {
  const options = Object.entries(OPTIONS).map(
    ([name, { value, help }]) => `  --${name}${value === null ? "" : ` ${value}`}\n      ${help}`,
  );
  return [
    "npm run sheet -- [options]",
    "",
    "Draws a sheet of the atlas for print and writes it as PDF, SVG or PNG. Defaults stand in brackets.",
    "",
    ...options,
    "",
    "Example: npm run sheet -- --page two-columns --region 500109 --ink grey --format pdf,svg --out sheets",
    "",
    "Exit codes: 0, the files are written; 1, they are not; 2, an option is wrong.",
  ].join("\n");
}
