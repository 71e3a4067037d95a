import { defineConfig } from "vite";
import { atlasCheck } from "./src/node/data/atlasCheck.ts";
import { editionModules } from "./src/node/data/editionModules.ts";
import { packData } from "./src/node/data/packData.ts";
import { firstPage } from "./src/node/firstPage/firstPage.ts";
import { fontTexts } from "./src/node/firstPage/fontTexts.ts";
import { previewPicture } from "./src/node/firstPage/pages/previewPicture.ts";
import { siteFiles } from "./src/node/firstPage/siteFiles.ts";
import { licences } from "./src/node/licences/licences.ts";
import { chunkLoader } from "./src/node/plugins/chunkLoader.ts";
import { contentSecurityPolicy } from "./src/node/plugins/contentSecurityPolicy.ts";
import { customMedia } from "./src/node/plugins/customMedia.ts";
import { embedScript } from "./src/node/plugins/embedScript.ts";
import { mapLibre } from "./src/node/plugins/mapLibre.ts";
import { previewNotFound } from "./src/node/plugins/previewNotFound.ts";
import { siteAddress } from "./src/node/plugins/siteAddress.ts";
import { siteIcon } from "./src/node/plugins/siteIcon.ts";
import { endPool } from "./src/node/pool.ts";
import { singleFile } from "./src/node/singleFile/singleFile.ts";
import { pressFonts } from "./src/node/siteFonts/pressFonts.ts";
import { subsetFonts } from "./src/node/siteFonts/subsetFonts.ts";

const pages = firstPage();

export default defineConfig({
  // The built site works in any folder of a server.
  base: "./",
  plugins: [
    atlasCheck(),
    editionModules(),
    chunkLoader(),
    customMedia(),
    packData(),
    subsetFonts(fontTexts),
    pressFonts(),
    siteAddress(),
    mapLibre(),
    siteIcon(),
    pages,
    previewPicture(),
    siteFiles(),
    contentSecurityPolicy(),
    embedScript(),
    licences(),
    previewNotFound(),
    singleFile(
      () => [
        customMedia(),
        editionModules(),
        packData(),
        subsetFonts(fontTexts),
        pressFonts(true),
        siteAddress(),
        mapLibre(true),
      ],
      pages.api.alone,
    ),
    endPool(),
  ],
  worker: { format: "es" },
  build: {
    // The policy allows no font as a `data:` address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // To pack all files only to say how small they would be takes seconds.
    reportCompressedSize: false,
    // Of pdf-lib a sheet needs the objects and the writer: not its standard fonts, forms, pictures and HTML.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /[\\/]pdf-lib[\\/]/, sideEffects: false }] },
    },
    // maplibre-gl alone is over Vite's limit; it is loaded after the first paint.
    chunkSizeWarningLimit: 1200,
  },
});
