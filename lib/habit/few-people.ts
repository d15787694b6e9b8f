/** A message to more people than these is a mailing: nobody of it is ticked, trusted or logged unless the person says who. */
export const fewPeople = 5;
