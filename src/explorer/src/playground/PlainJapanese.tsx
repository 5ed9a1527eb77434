import { useMonaco } from "@graphiql/react";
import { useEffect } from "react";

const plain = { unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false } };

/** Monaco draws a box around every full-width bracket, as a sign that could deceive in code; in Japanese quotes it is only a bracket. */
export function PlainJapanese() {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (monaco === undefined) return;
    for (const editor of monaco.editor.getEditors()) editor.updateOptions(plain);
    const created = monaco.editor.onDidCreateEditor((editor) => editor.updateOptions(plain));
    return () => created.dispose();
  }, [monaco]);
  return null;
}
