import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import { addressOf } from "./address";
import { LinkError } from "./links";
import { copiedLink, linkToCopyByHand, type Notice, refusedLink } from "./notice";

/** Puts a link that opens the current query, with its variables, in the clipboard. */
export function CopyLinkButton({ onNotice }: { onNotice: (notice: Notice) => void }) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const copy = async () => {
    onNotice(await copyLink(queryEditor?.getValue() ?? "", variableEditor?.getValue() ?? ""));
  };

  return (
    <ToolbarButton label="Copy link to this query / リンクをコピー" onClick={() => void copy()}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
        <path d="M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1" />
        <path d="M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1" />
      </svg>
    </ToolbarButton>
  );
}

async function copyLink(query: string, variables: string): Promise<Notice> {
  try {
    return await copyAddress(addressOf({ query, variables }));
  } catch (error) {
    if (error instanceof LinkError) return refusedLink(error.message);
    throw error;
  }
}

/** A page over plain HTTP on another machine has no clipboard, and a browser may refuse it. */
async function copyAddress(address: string): Promise<Notice> {
  try {
    await navigator.clipboard.writeText(address);
    return copiedLink;
  } catch {
    return linkToCopyByHand(address);
  }
}
