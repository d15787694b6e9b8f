/** Why a command cannot be applied, however often it is tried. */
export class CommandRefused extends Error {
  override name = 'CommandRefused';
}
