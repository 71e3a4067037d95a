import { sheetTests } from "./sheetTests.ts";

sheetTests("en");
