import { defineConfig } from "vite";
import { atlasCheck } from "./src/build/atlasCheck.ts";
import { chunkLoader } from "./src/build/chunkLoader.ts";
import { contentSecurityPolicy } from "./src/build/contentSecurityPolicy.ts";
import { embedScript } from "./src/build/embedScript.ts";
import { firstPage } from "./src/build/firstPage/firstPage.ts";
import { previewPicture } from "./src/build/firstPage/previewPicture.ts";
import { licences } from "./src/build/licences/licences.ts";
import { mapLibre } from "./src/build/mapLibre.ts";
import { packData } from "./src/build/packData.ts";
import { pressFonts } from "./src/build/pressFonts.ts";
import { singleFile } from "./src/build/singleFile.ts";
import { siteIcon } from "./src/build/siteIcon.ts";
import { subsetFonts } from "./src/build/subsetFonts.ts";

export default defineConfig({
  // The built site works in any folder of a server.
  base: "./",
  plugins: [
    atlasCheck(),
    chunkLoader(),
    packData(),
    subsetFonts(),
    pressFonts(),
    mapLibre(),
    siteIcon(),
    firstPage(),
    previewPicture(),
    contentSecurityPolicy(),
    embedScript(),
    licences(),
    singleFile(() => [packData(), subsetFonts(), pressFonts(true), mapLibre(true)]),
  ],
  worker: { format: "es" },
  build: {
    // The policy allows no font as a `data:` address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // maplibre-gl alone is over Vite's limit; it is loaded after the first paint.
    chunkSizeWarningLimit: 1200,
  },
});
