/** A query that a link carries: `/playground#query=…&variables=…`, both percent-encoded. */
export interface QueryLink {
  readonly query: string;
  /** JSON text of an object, as the link has it, so that long decimals keep their digits; empty when there is none. */
  readonly variables: string;
}

export type LinkReading =
  | { readonly kind: "none" }
  | { readonly kind: "query"; readonly link: QueryLink }
  | { readonly kind: "malformed"; readonly reason: string };

export class LinkError extends Error {}

/** Reads `location.hash`. An empty hash is no link; whatever else isn't one is malformed, never ignored. */
export function readLink(hash: string): LinkReading {
  const text = hash.replace(/^#/, "");
  if (text === "") return { kind: "none" };
  try {
    const parts = readParts(text);
    const query = parts.get("query") ?? "";
    if (query.trim() === "") throw new LinkError("it has no query");
    return { kind: "query", link: { query, variables: checkVariables(parts.get("variables") ?? "") } };
  } catch (error) {
    if (error instanceof LinkError) return { kind: "malformed", reason: error.message };
    throw error;
  }
}

/** The hash that opens a query. Throws LinkError where `readLink` would not give the same back. */
export function writeLink({ query, variables }: QueryLink): string {
  if (query.trim() === "") throw new LinkError("there is no query");
  const checked = checkVariables(variables);
  const hash = `#query=${encodeURIComponent(query)}`;
  return checked === "" ? hash : `${hash}&variables=${encodeURIComponent(checked)}`;
}

function readParts(text: string): Map<string, string> {
  // Not URLSearchParams: it turns + into a space and leaves a broken escape as it is.
  return new Map(text.split("&").map((part) => {
    const equals = part.indexOf("=");
    return equals < 0 ? [part, ""] : [part.slice(0, equals), decode(part.slice(equals + 1))];
  }));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new LinkError("it is cut off or wrongly encoded");
  }
}

function checkVariables(text: string): string {
  if (text.trim() === "") return "";
  if (!isJsonObject(text)) throw new LinkError("the variables are not a JSON object");
  return text;
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
