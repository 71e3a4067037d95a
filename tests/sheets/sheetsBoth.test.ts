import { sheetTests } from "./sheetTests.ts";

sheetTests("both");
