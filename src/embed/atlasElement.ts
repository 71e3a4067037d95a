import { FRAME_HEIGHT_CSS } from "./frameHeight.ts";
import { frameLang } from "./frameLang.ts";
import { type EmbeddedEdition, frameQuery, SHOWN_ATTRIBUTES } from "./frameQuery.ts";
import { frameSize } from "./frameSize.ts";
import { readHeightMessage } from "./heightMessage.ts";

const STYLE = `
:host { display: block; container-type: inline-size; }
:host([hidden]) { display: none; }
iframe { display: block; width: 100%; height: 480px; height: ${FRAME_HEIGHT_CSS}; border: 0; }
`;

/** What an element's attributes ask for; what they cannot have is said. */
function askedOf(element: HTMLElement, edition: EmbeddedEdition) {
  const read = (name: string) => element.getAttribute(name);
  const around = element.closest<HTMLElement>("[lang]")?.lang ?? "";
  const { lang, ...asked } = frameLang(Object.keys(edition.titles), read("lang"), around);
  const { query, ...shown } = frameQuery(edition, read, lang);
  const { size, ...sized } = frameSize(read("height")?.trim() ?? "", read("ratio")?.trim() ?? "");
  for (const warning of [asked, shown, sized].flatMap(({ warnings }) => warnings))
    console.warn(`<mianyu-atlas>: ${warning}`);
  return { title: read("title") ?? edition.titles[lang] ?? "", query, size };
}

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
      const styles = new CSSStyleSheet();
      styles.replaceSync(STYLE);
      const root = this.attachShadow({ mode: "open" });
      // An article's policy may forbid a style element; it does not forbid this.
      root.adoptedStyleSheets = [styles];
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
      const { title, query, size } = askedOf(this, edition);
      this.#frame.title = title;
      this.#isFixed = size !== null;
      Object.assign(this.#frame.style, { height: "", aspectRatio: "", ...size });
      const { href } = new URL(query, base);
      if (this.#frame.src !== href) this.#frame.src = href;
    }
  };
}
