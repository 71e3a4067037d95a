import { OPTIONS } from "./options.ts";

/** What `--help` prints. */
export function helpText(): string {
  const options = Object.entries(OPTIONS).map(
    ([name, { value, help }]) => `  --${name}${value === null ? "" : ` ${value}`}\n      ${help}`,
  );
  return [
    "npm run sheet -- [options]",
    "",
    "Draws a sheet of the atlas for print and writes it as SVG, PDF or PNG.",
    "",
    ...options,
    "",
    "Example: npm run sheet -- --page two-columns --region 500109 --ink grey --format pdf,svg --out sheets",
    "",
    "Exit code: 0 written, 1 not written, 2 called wrongly.",
  ].join("\n");
}
