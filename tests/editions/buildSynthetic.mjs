/** Builds the site of the synthetic edition, as anybody builds one, for tests/browser/synthetic.test.ts. */
import { build } from "vite";

process.env.EDITION = "tests/editions/synthetic";
await build({ build: { outDir: "node_modules/.cache/synthetic-site" } });
