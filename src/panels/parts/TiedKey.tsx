import { type Edition, tiedBy } from "../../atlas/edition/edition.ts";
import type { Words } from "../../text/words.ts";
import { MembershipSwatch } from "./MembershipSwatch.tsx";

/** In a short key: what all areas along the main river are called, the hub's among them, with the fills that they have. */
export function TiedKey({ edition, words }: { edition: Edition; words: Words }) {
  const { river, groups } = edition;
  const tied = tiedBy(edition);
  if (!river) return null;
  return (
    <li class="tied-key">
      <span class="tied-fills">
        {groups
          .filter(({ members }) => members.some((adcode) => tied.includes(adcode)))
          .map((group) => (
            <MembershipSwatch key={group.id} group={group} />
          ))}
      </span>
      {words.membership(river.group)}
    </li>
  );
}
