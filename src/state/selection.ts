/** What is open: nothing, a region (its adcode) or a partnership (its id). */
export type Selection = { kind: "region"; adcode: number } | { kind: "partnership"; id: string } | null;
