import { i18n } from '#i18n';
import { EncouragementPage } from '../../components/encouragement/encouragement-page';
import { useEncouragement } from '../../components/encouragement/use-encouragement';
import { Notices } from '../../components/notices';

export function Encouragement() {
  const loaded = useEncouragement();
  if (loaded.state === 'ready') return <EncouragementPage {...loaded.view} />;
  return (
    <>
      <h1>{i18n.t('encouragement.title')}</h1>
      {loaded.state === 'trouble' && <Notices sentences={[loaded.sentence]} />}
    </>
  );
}
