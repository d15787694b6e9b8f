import { i18n } from '#i18n';
import { Notices } from '../../components/notices';
import { SettingsPage } from '../../components/settings/settings-page';
import { useSettingsPage } from '../../components/settings/use-settings-page';

export function Settings({ rest }: { readonly rest: string }) {
  const props = useSettingsPage();
  return (
    <>
      <h1>{i18n.t('settings.title')}</h1>
      {typeof props === 'string' ? (
        <Notices sentences={[props]} />
      ) : (
        props && <SettingsPage {...props} current={rest} />
      )}
    </>
  );
}
