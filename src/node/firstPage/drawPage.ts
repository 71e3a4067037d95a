import { pagePath } from "../../state/pagePath.ts";
import { readAtlas } from "../data/readAtlas.ts";
import { appModule } from "./appModule.ts";
import type { SitePage } from "./pages/pages.ts";
import type { Renderer } from "./renderer.ts";

const open = (root: string) =>
  Promise.all([readAtlas(root), appModule<Renderer>(root, "/src/node/firstPage/renderApp.tsx")]);

/** A process draws many pages, all of one project. */
let opened: ReturnType<typeof open> | undefined;

export interface PageJob {
  /** The project's folder. */
  root: string;
  page: SitePage;
}

/** A page as it opens, as HTML, with links to the pages beside it. */
export async function drawPage({ root, page }: PageJob): Promise<string> {
  opened ??= open(root);
  const [atlas, { renderApp }] = await opened;
  const { lang, selection, compare, step, root: up } = page;
  return renderApp(
    atlas,
    { lang, selection, compare, step },
    (query) => `${up}${pagePath(atlas.edition, query)}` || "./",
  );
}
