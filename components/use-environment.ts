import { browser } from 'wxt/browser';
import type { Environment } from './trouble-words';

/** The browser and the version of Tendril, for a report; found out when one is made, for few are. */
export const environment: Environment = {
  get browser() {
    return navigator.userAgent;
  },
  get tendril() {
    return browser.runtime.getManifest().version;
  },
};
