import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { useCallback, useState } from "react";
import { ActiveTabInView } from "./ActiveTabInView";
import { CopyLinkButton } from "./CopyLinkButton";
import { examples } from "./examples";
import { fetcher } from "./fetcher";
import { LinkOpener } from "./LinkOpener";
import type { LinkReading } from "./links";
import { type Notice, unreadableLink } from "./notice";
import { NoticeBar } from "./NoticeBar";
import { PageHeader } from "./PageHeader";
import { PlainJapanese } from "./PlainJapanese";

// GraphiQL adds the documentation by itself.
const plugins = [HISTORY_PLUGIN, { ...explorerPlugin({ showAttribution: false }), title: "Field tree" }];

/** The page, with the link that it was opened with. */
export function Playground({ reading }: { reading: LinkReading }) {
  const [notice, setNotice] = useState<Notice | null>(
    reading.kind === "malformed" ? unreadableLink(reading.reason) : null,
  );
  const dismiss = useCallback(() => setNotice(null), []);

  return (
    <>
      <PageHeader />
      {notice !== null && <NoticeBar notice={notice} onDismiss={dismiss} />}
      <GraphiQL fetcher={fetcher} plugins={plugins} {...startingTabs(reading)}>
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, merge, copy }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <CopyLinkButton onNotice={setNotice} />
            </>
          )}
        </GraphiQL.Toolbar>
        <LinkOpener onNotice={setNotice} />
        <ActiveTabInView />
        <PlainJapanese />
      </GraphiQL>
    </>
  );
}

/**
 * Tabs of an earlier visit stay, and a link's query joins them as `initialQuery`. GraphiQL does not do that on a first
 * visit, so there the link's query is the first of the default tabs.
 */
function startingTabs(reading: LinkReading) {
  const exampleTabs = examples.map((query) => ({ query }));
  if (reading.kind !== "query") return { defaultTabs: exampleTabs };
  const { query, variables } = reading.link;
  return { initialQuery: query, initialVariables: variables, defaultTabs: [reading.link, ...exampleTabs] };
}
