// The last entries of 営業記録, so that one sees what was written and by whom.
import { log as words } from '../../../src/messages/words.ts';
import type { OfficeList } from '../../../src/server.ts';
import { showDay } from '../../kit/days.ts';

export const Recent = ({ list }: { list: OfficeList }) => (
  <section class="recent" aria-label={words.recent}>
    <h2>{words.recent}</h2>
    {list.recent.length === 0 && <p class="hint">{words.noneYet}</p>}
    <ul>
      {list.recent.map(({ row, date, office, way, person, result, recorder }) => (
        <li key={row} class="entry">
          <p class="name">{office}</p>
          <p class="who">{[showDay(date, list.today), way, person, recorder].filter(Boolean).join('・')}</p>
          {result && <p class="short">{result}</p>}
        </li>
      ))}
    </ul>
  </section>
);
