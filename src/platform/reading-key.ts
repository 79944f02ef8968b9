/** Under which name the reading of a tab lies in the session's store. */
export function readingKey(tabId: number): string {
  return `reading:${String(tabId)}`;
}
