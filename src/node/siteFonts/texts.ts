/** Words by the type that they are set in. */
export interface Texts {
  /** Those in the plain weight. */
  text: string;
  /** Those of headings. */
  bold: string;
  /** The title, and the names on the map and of cards. */
  display: string;
}

/** What is written at once, and what soon after; the fonts come in pieces accordingly. */
export interface FontTexts {
  /** The page as it opens, in each language. */
  first: Readonly<Record<string, Texts>>;
  /**
   * The sheet that it prints, and the regions' cards: a reader's first click is on a region, and shows no other type for
   * a moment.
   */
  opened: Texts;
  /** The partnerships' cards, the sheets that a page with a card prints, and the page in an article. */
  cards: Texts;
}
