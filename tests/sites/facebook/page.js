import { feed } from './feed.js';
import { inbox } from './inbox.js';
import { phone } from './sending.js';

if (location.pathname.startsWith('/messages/')) inbox();
else feed();
phone();
