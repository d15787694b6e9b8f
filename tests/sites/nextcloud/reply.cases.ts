import { mailCases } from '../mail-replies';
import { read } from '../reply-case';
import { onNextcloud } from './acts';

/** What people read in Nextcloud Mail. */
export const replyCases = mailCases((name, scene = () => ({})) => onNextcloud(name, read, { scene }), ['de']);
