import { mailCases, none } from '../mail-replies';
import { read } from '../reply-case';
import { onSnappyMail } from './acts';

/** What people read in SnappyMail. */
export const replyCases = [
  ...mailCases(
    (name, scene = () => ({})) =>
      onSnappyMail(name, read, { scene: (who) => ({ opened: true, ...scene(who) }) }),
    ['de'],
  ),
  none(onSnappyMail('the list, with a mail of theirs in it', read)),
];
