import { type Edition, type Group, tiedBy } from "../../atlas/edition/edition.ts";
import type { Words } from "../../text/words.ts";
import { MembershipSwatch } from "./MembershipSwatch.tsx";

/** In a short key: what all areas along the main river are called, the hub's among them, with the fills that they have; and the other groups. */
export function AreaKey({ edition, words }: { edition: Edition; words: Words }) {
  const { river, groups } = edition;
  const tied = tiedBy(edition);
  const isTied = ({ members }: Group) => members.some((adcode) => tied.includes(adcode));
  return (
    <>
      {river && (
        <li>
          <span class="tied-fills">
            {groups.filter(isTied).map((group) => (
              <MembershipSwatch key={group.id} group={group} />
            ))}
          </span>
          {words.membership(river.group)}
        </li>
      )}
      {groups
        .filter((group) => !isTied(group))
        .map((group) => (
          <li key={group.id}>
            <MembershipSwatch group={group} />
            {words.membershipShort(group.id)}
          </li>
        ))}
    </>
  );
}
