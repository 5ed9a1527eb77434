import { useEffect } from "react";
import type { Notice } from "./notice";

const shownFor = 4000;

/** Shows a notice; a good one goes by itself, a bad one when it is dismissed. */
export function NoticeBar({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) {
  useEffect(() => {
    if (notice.tone === "bad") return;
    const timer = setTimeout(onDismiss, shownFor);
    return () => clearTimeout(timer);
  }, [notice, onDismiss]);

  return (
    <div className={`notice notice-${notice.tone}`} role={notice.tone === "bad" ? "alert" : "status"}>
      <span>{notice.text}</span>
      {notice.address !== undefined && (
        <input readOnly value={notice.address} aria-label="Link" onFocus={(event) => event.target.select()} />
      )}
      <button type="button" onClick={onDismiss} aria-label="Dismiss">×</button>
    </div>
  );
}
