// The audits of GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft) against a running service:
//   node audit.mjs http://127.0.0.1:8080/graphql
// Prints a line for each audit that failed, then the counts. Exits 1 if a MUST or SHOULD failed.
import { serverAudits } from "graphql-http";

const url = process.argv[2];
if (!url) {
  console.error("usage: node audit.mjs URL, for example http://127.0.0.1:8080/graphql");
  process.exit(2);
}

const levels = { MUST: "error", SHOULD: "warn", MAY: "notice" };
const counts = { MUST: [0, 0], SHOULD: [0, 0], MAY: [0, 0] };

for (const audit of serverAudits({ url })) {
  const level = Object.keys(levels).find((word) => audit.name.startsWith(word));
  const result = await audit.fn();
  const ok = result.status === "ok";
  counts[level][ok ? 0 : 1]++;
  if (!ok) console.log(`${level} failed: ${audit.id} ${audit.name}: ${result.reason}`);
}

for (const [level, [passed, failed]] of Object.entries(counts)) console.log(`${level}: ${passed} passed, ${failed} failed`);
const [passed, failed] = [0, 1].map((i) => Object.values(counts).reduce((sum, count) => sum + count[i], 0));
console.log(`${passed} passed, ${failed} failed`);
process.exit(counts.MUST[1] + counts.SHOULD[1] > 0 ? 1 : 0);
