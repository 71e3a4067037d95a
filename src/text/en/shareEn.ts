import type { shareZh } from "../zh/shareZh.ts";

export const shareEn: typeof shareZh = {
  name: "Share",
  title: "Share this view",
  address: "Address",
  addressNote: "This address opens what you see now: language, selection, filter and view.",
  addressOfFile:
    "The atlas is a file on this computer, and its address works on this computer only. To share it, send the file itself.",
  copy: "Copy",
  send: "Send…",
  copied: (what) => `Copied: ${what.toLowerCase()}`,
  notCopied:
    "The browser does not allow copying. The text is selected: copy it with the keyboard or the menu.",
  picture: "Picture",
  pictureNote: "This view as a PNG, with its legend and sources inside the picture.",
  savePicture: "Download picture",
  saved: (name) => `Downloaded ${name}`,
  notDrawn: "The picture could not be made.",
  embed: "Embed",
  embedNote:
    "Paste one of these into an article. The map keeps the language, selection and filter; the view follows the width of the column.",
  embedOfFile:
    "The atlas is a file on this computer, and no other page can embed it. Once it is on a server, the code appears here.",
  withScript: "Code that sets its own height",
  withoutScript: "Code without a script",
  withoutScriptNote: "For publishing systems that allow no scripts. The height is fixed.",

  frameTitle: (title) => `${title}, an interactive map`,
  full: "Open the full atlas",
  fullShort: "Full atlas",
  newTab: " (new tab)",
  gestures: {
    windows: "Hold Ctrl and scroll to zoom the map",
    mac: "Hold ⌘ and scroll to zoom the map",
    touch: "Use two fingers to move the map",
  },
};
