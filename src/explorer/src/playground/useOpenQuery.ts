import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { QueryLink } from "./links";

/** Brings a query to the front: the tab that already holds it, else one of its own. */
export function useOpenQuery(): (link: QueryLink) => void {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  return (link) => {
    const open = tabs.findIndex((tab) => tab.query === link.query && (tab.variables ?? "") === link.variables);
    if (open >= 0) return changeTab(open);
    addTab();
    updateActiveTabValues(link);
    queryEditor?.setValue(link.query);
    variableEditor?.setValue(link.variables);
    if (link.variables !== "") showVariables();
  };
}

/** GraphiQL opens the variables by itself only on loading, and has no action for it. */
function showVariables() {
  document.querySelector<HTMLButtonElement>('.graphiql-editor-tools [data-name="variables"]')?.click();
}
