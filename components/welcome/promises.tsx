const promises = [
  [
    'What is read',
    'On the sites below: that a message left, to whom, and when. Only at the moment you send.',
  ],
  ['What is kept', 'Who, where and when. Never the text, never the subject, never Bcc.'],
  [
    'Where it stays',
    'In this browser. No account, no server, no analytics. Private windows are never watched.',
  ],
] as const;

/** What is read, what is kept and where it stays. */
export function Promises() {
  return (
    <dl class="promises">
      {promises.map(([what, answer]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
