import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** Scrolls the row of tabs to the one in front, which may have been added out of sight. */
export function ActiveTabInView() {
  const index = useGraphiQL((state) => state.activeTabIndex);
  useEffect(() => {
    document.getElementById(`graphiql-session-tab-${index}`)?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [index]);
  return null;
}
