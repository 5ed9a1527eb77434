import { describe, expect, it } from "vitest";
import { readEvents, type ServerEvent } from "./events";

async function eventsOf(...chunks: string[]): Promise<ServerEvent[]> {
  const events: ServerEvent[] = [];
  for await (const event of readEvents(inTurn(chunks))) events.push(event);
  return events;
}

async function* inTurn(chunks: string[]): AsyncGenerator<string> {
  yield* chunks;
}

describe("readEvents", () => {
  it("ChunksThatCutLines_GiveWholeEvents", async () => {
    expect(await eventsOf("event: ne", "xt\ndata: {\"a\"", ":1}\n", "\nevent: complete\ndata:\n\n")).toEqual([
      { name: "next", data: '{"a":1}' },
      { name: "complete", data: "" },
    ]);
  });

  it("CommentsAndCarriageReturns_AreDropped", async () => {
    expect(await eventsOf(": keep alive\r\n\r\n", "data: a\r\ndata: b\r\n\r\n")).toEqual([
      { name: "message", data: "a\nb" },
    ]);
  });

  it("UnfinishedEvent_IsNotGiven", async () => {
    expect(await eventsOf("event: next\ndata: {}\n")).toEqual([]);
  });
});
