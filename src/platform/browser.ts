/** The one door to the browser's extension API for background and extension pages. */
import browser from 'webextension-polyfill';

declare module 'webextension-polyfill' {
  namespace Storage {
    interface StorageArea {
      /** Chrome only: Firefox 153 still has none for `local`. */
      setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
    }
  }
}

export { browser };
