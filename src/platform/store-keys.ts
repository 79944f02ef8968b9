/** Under which names the store holds what. */
export const settingsKey = 'settings';
export const numbersKey = 'numbers';
export const remindedKey = 'reminded';
export const syncKey = 'sync';
export const sitePrefix = 'site:';
export const asidePrefix = 'aside:';
export const summaryPrefix = 'summary:';
/** Of records while the lock is on (`sealing.ts`). */
export const sealedPrefix = 'sealed:';
/** The lock's own record, and its copy: without it nothing sealed can be opened again. */
export const lockKeys = ['lock', 'lock-copy'] as const;

/** A name that no other copy has, also where the clock was set back. */
export function asideKey(key: string): string {
  return `${asidePrefix}${String(Date.now())}-${crypto.randomUUID().slice(0, 8)}:${key}`;
}
