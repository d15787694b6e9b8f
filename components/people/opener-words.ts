/** Ways to begin a message: short, and about the other. */
export const openingLines = [
  'next.line1',
  'next.line2',
  'next.line3',
  'next.line4',
  'next.line5',
  'next.line6',
  'next.line7',
  'next.line8',
] as const;

/** What to ask when they answer: open questions that are a pleasure to answer. */
export const questions = [
  'next.question1',
  'next.question2',
  'next.question3',
  'next.question4',
  'next.question5',
  'next.question6',
  'next.question7',
  'next.question8',
] as const;

export type Opener = (typeof openingLines)[number] | (typeof questions)[number];
