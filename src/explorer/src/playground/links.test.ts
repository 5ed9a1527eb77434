import { describe, expect, it } from "vitest";
import { LinkError, readLink, writeLink } from "./links";

describe("readLink", () => {
  it.each(["", "#"])("%j_NoLink_IsNone", (hash) => {
    expect(readLink(hash)).toEqual({ kind: "none" });
  });

  it("QueryOnly_VariablesAreEmpty", () => {
    expect(readLink("#query=%7B%20graph%20%7B%20store%20%7D%20%7D"))
      .toEqual({ kind: "query", link: { query: "{ graph { store } }", variables: "" } });
  });

  it("LongDecimal_KeepsItsDigits", () => {
    const variables = '{"minAmount": 12345678901234567890.10}';
    expect(readLink(`#query=q&variables=${encodeURIComponent(variables)}`))
      .toEqual({ kind: "query", link: { query: "q", variables } });
  });

  it.each([
    ["#query=%7B%2", "it is cut off or wrongly encoded"],
    ["#query=%E6%9D", "it is cut off or wrongly encoded"],
    ["#query=", "it has no query"],
    ["#variables=%7B%7D", "it has no query"],
    ["#somewhere", "it has no query"],
    ["#query=q&variables=%7B", "the variables are not a JSON object"],
    ["#query=q&variables=%5B1%5D", "the variables are not a JSON object"],
    ["#query=q&variables=null", "the variables are not a JSON object"],
  ])("%s_Malformed_SaysWhy", (hash, reason) => {
    expect(readLink(hash)).toEqual({ kind: "malformed", reason });
  });
});

describe("writeLink", () => {
  it.each([
    { query: "{ graph { store } }", variables: "" },
    { query: "# 東京宣言\n{ initiative(name: \"東京宣言\") { id } } # 100% + &=#", variables: "" },
    { query: "query Q($to: ID!) { node(id: $to) { id } }", variables: '{"to": "company-zypl-ai"}' },
  ])("$query_ReadBack_IsTheSame", (link) => {
    expect(readLink(writeLink(link))).toEqual({ kind: "query", link });
  });

  it("BlankVariables_AreLeftOut", () => {
    expect(writeLink({ query: "q", variables: " \n" })).toBe("#query=q");
  });

  it.each([
    { query: " ", variables: "" },
    { query: "q", variables: "{" },
    { query: "q", variables: "[]" },
  ])("$query$variables_WouldNotReadBack_Throws", (link) => {
    expect(() => writeLink(link)).toThrow(LinkError);
  });
});
