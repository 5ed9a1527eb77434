import hanoiStatement from "./examples/hanoi-statement.graphql?raw";
import investmentChainsToZyplAI from "./examples/investment-chains-to-zypl-ai.graphql?raw";
import plansWishesAndTalks from "./examples/plans-wishes-and-talks.graphql?raw";
import tokyoDeclaration from "./examples/tokyo-declaration.graphql?raw";
import tokyoDeclarationCommitments from "./examples/tokyo-declaration-commitments.graphql?raw";
import whoInvestedInZyplAI from "./examples/who-invested-in-zypl-ai.graphql?raw";

/** The tabs of a first visit, in order. GraphiQL names a tab after its operation. */
export const examples: readonly string[] = [
  whoInvestedInZyplAI,
  investmentChainsToZyplAI,
  tokyoDeclaration,
  tokyoDeclarationCommitments,
  hanoiStatement,
  plansWishesAndTalks,
];
