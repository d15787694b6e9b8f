let last = 200;

/** The next of the ids that Ember gives its views. */
export const emberId = () => `ember${++last}`;
