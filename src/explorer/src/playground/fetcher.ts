import type { Fetcher, FetcherParams } from "@graphiql/toolkit";
import { type DocumentNode, type ExecutionResult, getOperationAST } from "graphql";
import { subscribe } from "./subscription";

const endpoint = "/graphql";
const json = "application/graphql-response+json, application/json;q=0.9";

/** GraphQL over HTTP, subscriptions over server-sent events, both on the page's own origin. */
export const fetcher: Fetcher = (request, options) => {
  const headers = options?.headers;
  return isSubscription(request, options?.documentAST)
    ? subscribe((signal) => post(request, { ...headers, Accept: "text/event-stream" }, signal))
    : post(request, { Accept: json, ...headers }).then(readResult);
};

function isSubscription(request: FetcherParams, document: DocumentNode | undefined): boolean {
  return document !== undefined
    && getOperationAST(document, request.operationName)?.operation === "subscription";
}

function post(request: FetcherParams, headers: Record<string, string>, signal?: AbortSignal): Promise<Response> {
  return fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(request),
    signal: signal ?? null,
  });
}

/** A refused request answers with GraphQL errors too, whatever its status; only what isn't JSON is a failure. */
async function readResult(response: Response): Promise<ExecutionResult> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${endpoint} answered ${response.status} ${response.statusText}: ${text.slice(0, 200)}`);
  }
}
