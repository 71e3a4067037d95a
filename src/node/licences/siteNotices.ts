import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Translated } from "../../atlas/files/schema.ts";
import { packagesOf, TYPEFACES } from "../../style/typefaces.ts";
import { wordedLang } from "../../text/wordedLang.ts";
import type { Words } from "../../text/words.ts";
import { editionFolder } from "../data/editionFolder.ts";
import { inEachLanguage } from "../data/inEachLanguage.ts";
import { readEdition } from "../data/readEdition.ts";
import { PlainError } from "../PlainError.ts";
import { type Notice, noticesText } from "./noticesText.ts";

/** What Vite tells of an npm package that it has put into the site: `build.license` of its options. */
export interface BundledPackage {
  name: string;
  version: string;
  /** By SPDX. */
  identifier?: string;
  text?: string;
}

/** The part of a source's sidecar that is to be passed on; see geo/README.md. */
interface Sidecar {
  producer: string;
  licence: string;
  attribution: Translated;
}

/** Where the output profiles of presses lie, each with its sidecar and its licence. */
const PROFILES = "src/sheet/pdf/profiles";

const sidecarsIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];

/** The licence that a package has in its README, as some have it nowhere else. */
function licenceInReadme(folder: string): string | undefined {
  const readme = readdirSync(folder).find((name) => /^readme/i.test(name));
  return readme && /^#+ *licen[cs]e[\s\S]*/im.exec(readFileSync(join(folder, readme), "utf8"))?.[0];
}

function programNotices(root: string, packages: readonly BundledPackage[]): Notice[] {
  const notices = packages.map(({ name, version, identifier = "", text }) => ({
    name: `${name} ${version}`,
    about: [identifier],
    text: text ?? licenceInReadme(join(root, "node_modules", name)),
  }));
  const bare = notices.filter(({ text }) => !text).map(({ name }) => name);
  if (bare.length > 0) throw new PlainError(`In the site without the text of a licence: ${bare.join(", ")}`);
  return notices;
}

/** Everything in the site that is not the atlas's own, with its licence, as one text. */
export function siteNotices(root: string, packages: readonly BundledPackage[]): string {
  const read = (path: string) => readFileSync(resolve(root, path), "utf8");
  const folder = editionFolder();
  const edition = readEdition(root);
  const inEach = (say: (words: Words) => string) => inEachLanguage(edition, say);
  const described = (sources: string, licences: string) =>
    sidecarsIn(resolve(root, sources)).map((name): Notice => {
      const { producer, licence, attribution }: Sidecar = JSON.parse(read(`${sources}/${name}`));
      const terms = `${licences}/${basename(name, ".json")}.txt`;
      const named = edition.languages.map(
        (lang) => attribution[lang] ?? attribution[wordedLang(lang) ?? lang],
      );
      return {
        name: [...new Set(named)].join("\n"),
        about: [producer, licence],
        text: existsSync(resolve(root, terms)) ? read(terms) : undefined,
      };
    });
  const data = described(`${folder}/sources`, `${folder}/licences`);
  const fonts = [...new Set(TYPEFACES.flatMap(packagesOf))].map((name): Notice => {
    const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
    return { name: `${name} ${version}`, about: [license], text: read(`node_modules/${name}/LICENSE`) };
  });
  return noticesText({
    [inEach(({ title }) => title)]: [
      { name: "What is not listed below", about: ["MIT"], text: read("LICENSE") },
    ],
    ...(data.length > 0 && { [inEach(({ notices }) => notices.data)]: data }),
    [inEach(({ notices }) => notices.type)]: fonts,
    [inEach(({ notices }) => notices.press)]: described(PROFILES, PROFILES),
    [inEach(({ notices }) => notices.program)]: programNotices(root, packages),
  });
}
