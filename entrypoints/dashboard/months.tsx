import { MonthPage } from '../../components/months/month-page';
import { useMonth } from '../../components/months/use-month';
import { Notices } from '../../components/notices';

interface Props {
  readonly rest: string;
}

export function Months({ rest }: Props) {
  const props = useMonth(rest);
  if (props === undefined) return null;
  return typeof props === 'string' ? <Notices sentences={[props]} /> : <MonthPage {...props} />;
}
