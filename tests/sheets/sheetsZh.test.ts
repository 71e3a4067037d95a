import { sheetTests } from "./sheetTests.ts";

sheetTests("zh");
