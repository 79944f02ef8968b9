/** Under which names the store holds what. */
export const settingsKey = 'settings';
export const numbersKey = 'numbers';
export const remindedKey = 'reminded';
export const syncKey = 'sync';
export const sitePrefix = 'site:';
export const asidePrefix = 'aside:';
export const summaryPrefix = 'summary:';
