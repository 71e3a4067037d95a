import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Bilingual } from "../../atlas/schema.ts";
import { TYPEFACES } from "../../style/typefaces.ts";
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
  attribution: Bilingual;
}

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
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const sidecars = readdirSync(join(root, "geo/sources")).filter((name) => name.endsWith(".json"));
  const data = sidecars.map((name): Notice => {
    const { producer, licence, attribution }: Sidecar = JSON.parse(read(`geo/sources/${name}`));
    const terms = `geo/licences/${basename(name, ".json")}.txt`;
    const text = existsSync(join(root, terms)) ? read(terms) : undefined;
    return { name: `${attribution.zh}\n${attribution.en}`, about: [producer, licence], text };
  });
  const fonts = [...new Set(TYPEFACES.map((face) => face.package))].map((name): Notice => {
    const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
    return { name: `${name} ${version}`, about: [license], text: read(`node_modules/${name}/LICENSE`) };
  });
  return noticesText({
    "绵渝协同地图 Mianyu Atlas": [
      { name: "What is not listed below", about: ["MIT"], text: read("LICENSE") },
    ],
    "数据 Data": data,
    "字体 Type (cut to the characters in use)": fonts,
    "程序 Program": programNotices(root, packages),
  });
}
