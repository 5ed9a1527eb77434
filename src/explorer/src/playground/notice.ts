/** A short message above the editors. */
export interface Notice {
  readonly tone: "good" | "bad";
  readonly text: string;
  /** An address to copy by hand. */
  readonly address?: string;
}

export function unreadableLink(reason: string): Notice {
  return { tone: "bad", text: `このリンクは開けません。This link can't be opened: ${reason}.` };
}

export function refusedLink(reason: string): Notice {
  return { tone: "bad", text: `リンクを作れません。No link can be made: ${reason}.` };
}

export const copiedLink: Notice = { tone: "good", text: "リンクをコピーしました。Link copied." };

export function linkToCopyByHand(address: string): Notice {
  return { tone: "bad", text: "クリップボードを使えません。The clipboard can't be used; copy this:", address };
}
