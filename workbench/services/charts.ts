// Charts: only its enumerations are used by spreadsheets; they come from the script's side of the bridge.
import { Service } from '../bridge/service.ts';

export class Charts extends Service {
  override readonly service = 'Charts';
}
