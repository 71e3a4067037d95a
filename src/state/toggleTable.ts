import { type Patch, type State, TABLE_CHOICES, type TableChoice } from "./state.ts";

/** Makes a choice for the comparison's window, or takes it back. */
export function toggleTable({ table }: Pick<State, "table">, choice: TableChoice): Patch {
  const isChosen = table.includes(choice);
  return { table: TABLE_CHOICES.filter((one) => (one === choice ? !isChosen : table.includes(one))) };
}
