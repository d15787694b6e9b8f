import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { missedKey } from '../lib/shape/missed';
import { shapeOf } from '../lib/shape/shape';

/** Tells the shape of the page around the attempt that found no proof; its result is the text. */
export default defineUnlistedScript(() => {
  const { [missedKey]: missed } = globalThis as { [missedKey]?: Element };
  return shapeOf(document, missed);
});
