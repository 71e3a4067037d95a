const literal = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** For a name in which this text stands. */
export const containing = (text: string) => new RegExp(literal(text));

/** For a name that is this text. */
export const called = (text: string) => new RegExp(`^${literal(text)}$`);
