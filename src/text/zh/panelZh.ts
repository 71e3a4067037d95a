export const panelZh = {
  /** The way back from a card or the story to the list. */
  all: (count: number) => `全部${count}项`,
};
