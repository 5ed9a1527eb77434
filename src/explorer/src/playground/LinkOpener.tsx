import { useEffect, useEffectEvent } from "react";
import { takeLink } from "./address";
import { unreadableLink, type Notice } from "./notice";
import { useOpenQuery } from "./useOpenQuery";

/** Opens links that arrive while the page is open. The one it was loaded with is the page's first tab. */
export function LinkOpener({ onNotice }: { onNotice: (notice: Notice | null) => void }) {
  const openQuery = useOpenQuery();
  const onHashChange = useEffectEvent(() => {
    const reading = takeLink();
    if (reading.kind === "query") openQuery(reading.link);
    if (reading.kind !== "none") onNotice(reading.kind === "malformed" ? unreadableLink(reading.reason) : null);
  });

  useEffect(() => {
    const listener = () => onHashChange();
    window.addEventListener("hashchange", listener);
    return () => window.removeEventListener("hashchange", listener);
  }, []);
  return null;
}
