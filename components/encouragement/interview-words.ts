/** Ideas for what to ask somebody about: nothing to do with work. */
export const interviewSubjects = [
  'encouragement.interview.subject1',
  'encouragement.interview.subject2',
  'encouragement.interview.subject3',
  'encouragement.interview.subject4',
  'encouragement.interview.subject5',
  'encouragement.interview.subject6',
] as const;

/** What to ask: the other talks, and enjoys it. */
export const interviewQuestions = [
  'encouragement.interview.question1',
  'encouragement.interview.question2',
  'encouragement.interview.question3',
  'encouragement.interview.question4',
  'encouragement.interview.question5',
] as const;
