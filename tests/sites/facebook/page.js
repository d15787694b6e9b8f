import { feed } from './feed.js';
import { inbox } from './inbox.js';
import { afterwards } from './sending.js';

if (/^(\/messages)?\/(e2ee\/|requests\/)?t\//.test(location.pathname)) inbox();
else feed();
afterwards();
