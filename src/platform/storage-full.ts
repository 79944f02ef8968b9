/** Telling a full disk from every other failure of the store. */

/** The disk or the browser's quota is full: nothing was written, what was there still is. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
}

/** Chrome says `QUOTA_BYTES quota exceeded`, Firefox throws a `QuotaExceededError`. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
