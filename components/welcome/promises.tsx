import { i18n } from '#i18n';

const promises = [
  ['welcome.read', 'welcome.readAnswer'],
  ['welcome.kept', 'welcome.keptAnswer'],
  ['welcome.stays', 'welcome.staysAnswer'],
] as const;

/** What is read, what is kept and where it stays. */
export function Promises() {
  return (
    <dl class="promises">
      {promises.map(([what, answer]) => (
        <div key={what}>
          <dt>{i18n.t(what)}</dt>
          <dd>{i18n.t(answer)}</dd>
        </div>
      ))}
    </dl>
  );
}
