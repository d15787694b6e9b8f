import { HistoryPage } from '../../components/history/history-page';
import { useHistory } from '../../components/history/use-history';
import { Notices } from '../../components/notices';

interface Props {
  readonly query: string;
}

export function History({ query }: Props) {
  const props = useHistory(query);
  if (props === undefined) return null;
  return typeof props === 'string' ? <Notices sentences={[props]} /> : <HistoryPage {...props} />;
}
