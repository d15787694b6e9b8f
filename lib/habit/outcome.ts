/** What can become of an outreach, in the order in which it is offered. */
export const outcomes = ['wrote-back', 'talked', 'declined', 'pointed', 'no-answer'] as const;

export type Outcome = (typeof outcomes)[number];

/** Whether the person was reached: a no is an answer, too. */
export function isAnswer(outcome: Outcome): boolean {
  return outcome !== 'no-answer';
}
