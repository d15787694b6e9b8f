import { DataPage } from '../../components/data/data-page';
import { useData } from '../../components/data/use-data';

export function Data() {
  const props = useData();
  return props && <DataPage {...props} />;
}
