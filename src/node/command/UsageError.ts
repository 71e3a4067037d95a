/** The command was called wrongly: its message has a line for each thing, with what is allowed. */
export class UsageError extends Error {}
