/** Characters of a designer's own texts that no font of the site has: a PDF cannot borrow one of the computer's. */
export class CharactersMissing extends Error {
  override readonly name = "CharactersMissing";
  readonly characters: string;

  constructor(characters: string) {
    super(`No font has “${characters}”`);
    this.characters = characters;
  }
}
