import { type LinkReading, type QueryLink, readLink, writeLink } from "./links";

/**
 * Reads the link in the page's address and takes it out of there: a reload then keeps what was edited since, and the
 * same link can be opened again. A malformed one stays, to be looked at.
 */
export function takeLink(): LinkReading {
  const reading = readLink(location.hash);
  if (reading.kind === "query") history.replaceState(null, "", location.pathname + location.search);
  return reading;
}

/** The whole address that opens a query on this page. */
export function addressOf(link: QueryLink): string {
  return location.origin + location.pathname + writeLink(link);
}
