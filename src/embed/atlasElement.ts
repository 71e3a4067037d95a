import { lookUp } from "../atlas/lang.ts";
import { FRAME_HEIGHT_CSS } from "./frameHeight.ts";
import { type EmbeddedEdition, frameQuery, SHOWN_ATTRIBUTES } from "./frameQuery.ts";
import { readHeightMessage } from "./heightMessage.ts";

/** Of a frame whose height the article sets, in CSS px. */
const LEAST_HEIGHT = 200;

const STYLE = `
:host { display: block; container-type: inline-size; }
:host([hidden]) { display: none; }
iframe { display: block; width: 100%; height: 480px; height: ${FRAME_HEIGHT_CSS}; border: 0; }
`;

/**
 * The class of `<mianyu-atlas>`: the atlas in a frame that takes the height it asks for, unless the article sets one.
 *
 * @param base The address of the folder in which the atlas is.
 * @param edition What it has of its edition.
 */
export function atlasElement(base: URL, edition: EmbeddedEdition): CustomElementConstructor {
  return class extends HTMLElement {
    static observedAttributes = [...SHOWN_ATTRIBUTES, "lang", "title", "height", "ratio"];

    readonly #frame = document.createElement("iframe");
    /** Whether the frame is behind the attributes. */
    #isStale = true;
    /** Whether the article sets the height. */
    #isFixed = false;

    constructor() {
      super();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      const root = this.attachShadow({ mode: "open" });
      // An article's policy may forbid a style element; it does not forbid this.
      root.adoptedStyleSheets = [sheet];
      this.#frame.loading = "lazy";
      root.append(this.#frame);
    }

    connectedCallback() {
      addEventListener("message", this.#onMessage);
      this.#show();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#onMessage);
      this.#isStale = true;
    }

    attributeChangedCallback() {
      if (this.#isStale) return;
      this.#isStale = true;
      // Several attributes may change at once; the frame loads once.
      queueMicrotask(() => {
        if (this.isConnected) this.#show();
      });
    }

    #onMessage = ({ origin, source, data }: MessageEvent) => {
      if (origin !== base.origin || source !== this.#frame.contentWindow) return;
      const height = readHeightMessage(data);
      if (height !== null && !this.#isFixed) this.#frame.style.height = `${height}px`;
    };

    #show() {
      this.#isStale = false;
      const lang = this.#lang();
      const { query, warnings } = frameQuery(edition, (name) => this.getAttribute(name), lang);
      for (const warning of warnings) this.#warn(warning);
      this.#frame.title = this.getAttribute("title") ?? edition.titles[lang] ?? "";
      const size = this.#size();
      this.#isFixed = size !== null;
      Object.assign(this.#frame.style, { height: "", aspectRatio: "", ...size });
      const { href } = new URL(query, base);
      if (this.#frame.src !== href) this.#frame.src = href;
    }

    /** The attribute, else the language of the article around it. */
    #lang(): string {
      const own = this.getAttribute("lang");
      const offered = Object.keys(edition.titles);
      const lang = lookUp(offered, own ?? this.closest<HTMLElement>("[lang]")?.lang ?? "");
      const [home = ""] = offered;
      if (own !== null && !lang)
        this.#warn(`lang="${own}" is none of ${offered.join(", ")}; the map is in ${home}.`);
      return lang ?? home;
    }

    /** The size that the article sets, as styles of the frame. */
    #size(): { height: string; aspectRatio?: string } | null {
      const height = this.getAttribute("height")?.trim();
      const ratio = this.getAttribute("ratio")?.trim();
      if (height && /^\d{1,4}$/.test(height) && Number(height) >= LEAST_HEIGHT)
        return { height: `${height}px` };
      if (height) this.#warn(`height="${height}" is not a number of CSS pixels, ${LEAST_HEIGHT} or more.`);
      if (ratio && /^\d{1,3}(\.\d+)?\s*\/\s*[1-9]\d{0,2}$/.test(ratio))
        return { height: "auto", aspectRatio: ratio };
      if (ratio) this.#warn(`ratio="${ratio}" is not of the form 3/2.`);
      return null;
    }

    #warn(text: string) {
      console.warn(`<mianyu-atlas>: ${text}`);
    }
  };
}
