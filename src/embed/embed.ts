import edition from "virtual:edition-embed";
import { atlasElement } from "./atlasElement.ts";

const NAME = "mianyu-atlas";

// The atlas is where its script came from, whichever page has asked for it.
const { currentScript } = document;
if (!(currentScript instanceof HTMLScriptElement) || !currentScript.src)
  console.warn(`<${NAME}>: load embed.js with a script element that has a src, not as a module.`);
else if (!customElements.get(NAME))
  customElements.define(NAME, atlasElement(new URL(".", currentScript.src), edition));
