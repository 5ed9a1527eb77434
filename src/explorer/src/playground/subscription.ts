import type { ExecutionResult } from "graphql";
import { readEvents } from "./events";

/** What GraphiQL shows as it comes, and stops with its Stop button. */
export type Results = AsyncIterableIterator<ExecutionResult>;

/** Results of a subscription as server-sent events; `open` sends the request. Ending the iteration closes the connection. */
export function subscribe(open: (signal: AbortSignal) => Promise<Response>): Results {
  const stop = new AbortController();
  const results = readResults(open, stop.signal);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => results.next(),
    // Abort first: a generator's own return waits for the event it is waiting for.
    return: () => {
      stop.abort();
      return results.return(undefined);
    },
  };
}

async function* readResults(
  open: (signal: AbortSignal) => Promise<Response>,
  signal: AbortSignal,
): AsyncGenerator<ExecutionResult, undefined> {
  try {
    const response = await open(signal);
    if (!isEventStream(response) || response.body === null) {
      yield await response.json();
      return;
    }
    for await (const event of readEvents(response.body.pipeThrough(new TextDecoderStream()))) {
      if (event.name === "complete") return;
      if (event.name === "next") yield JSON.parse(event.data);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function isEventStream(response: Response): boolean {
  return response.headers.get("Content-Type")?.startsWith("text/event-stream") ?? false;
}
