import type { Partnership } from "../files/schema.ts";

/** Whether an agreement has more than two sides, those that the article leaves unnamed counted. */
export function isManyParty({ participants, others }: Partnership): boolean {
  return participants.length > 2 || others === true;
}
