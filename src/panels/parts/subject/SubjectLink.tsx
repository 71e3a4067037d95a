import type { ComponentChildren, Ref } from "preact";
import type { Selection } from "../../../state/selection.ts";
import type { Store } from "../../../state/store.ts";
import { opens } from "./opens.ts";

interface Props {
  store: Store;
  subject: NonNullable<Selection>;
  class: string;
  ref?: Ref<HTMLAnchorElement>;
  children: ComponentChildren;
  [state: `data-${string}`]: boolean;
  "aria-current"?: boolean;
}

/** A link to a subject's page: it opens the card on this one, and the page in a tab of its own where that is asked for. */
export function SubjectLink({ store, subject, class: name, ...others }: Props) {
  return (
    <a
      {...opens(store, subject)}
      {...others}
      class={`subject-link ${name}`}
      href={store.href({ selection: subject })}
    />
  );
}
