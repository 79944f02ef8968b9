/** The one door to the browser's extension API for background and extension pages. */
import browser from 'webextension-polyfill';

export { browser };
