import browser from 'webextension-polyfill';
import type { Environment } from './trouble-words';

/** The browser and the version of Tendril, for a report. */
export function environment(): Environment {
  return { browser: navigator.userAgent, tendril: browser.runtime.getManifest().version };
}
