import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { examples } from "./examples";

const approvedSchema = new URL(
  "../../../../tests/GraphService.Server.Tests/schema.approved.graphql",
  import.meta.url,
);

const named = examples.map((query) => [/^query (\w+)/m.exec(query)?.[1] ?? "Unnamed", query] as const);

describe("examples", () => {
  const schema = buildSchema(readFileSync(approvedSchema, "utf8"));

  it("FirstVisit_HasSix", () => {
    expect(examples).toHaveLength(6);
  });

  it.each(named)("%s_AgainstTheApprovedSchema_IsValid", (_, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it.each(named)("%s_FirstLines_SayWhatItShowsInBothLanguages", (_, query) => {
    const comment = query.split("\n").filter((line) => line.startsWith("#")).join("\n");
    expect(query).toMatch(/^#/);
    expect(comment).toMatch(/[ぁ-ん]/);
    expect(comment).toMatch(/[a-z]{3} [a-z]/);
  });
});
