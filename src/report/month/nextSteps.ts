// What to do next month: three steps that a place can begin by itself, each with its yen and who takes it.
import type { Lever } from '../../domain/month/levers.ts';
import { nextSteps as stepsOf } from '../../domain/month/levers.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { decision } from '../../messages/ja/month/decision.ts';
import { fitted } from '../kit/fit.ts';
import { noted, remark, table } from '../kit/page.ts';
import { cell, type Section } from '../kit/section.ts';
import { officeName } from '../outreach/contacts.ts';

const words = decision.next;

const STEPS = 3;
const ROW_PIXELS = 40;
/** A name takes no more of a line than that, so that what is to be done still fits. */
const NAME_PIXELS = 150;

const short = (name: string): string => fitted(name, NAME_PIXELS, [{ style: 'textWrapped', lines: 1 }]).text;

/** The office that referred most in twelve months. */
function bestOffice({ outreach }: MonthReport): string | undefined {
  const [best] = outreach.offices
    .filter(({ officeId, funnel }) => officeId !== '' && funnel.steps.referral > 0)
    .sort((a, b) => b.funnel.steps.referral - a.funnel.steps.referral);
  return best && short(officeName(best));
}

interface Step {
  readonly what: string;
  readonly yen: number;
  readonly how: string;
}

function stepOf(lever: Lever, report: MonthReport): Step {
  const { how, staff, manager } = words;
  const { contactPerson, streaks } = report;
  const who = contactPerson === '' ? staff : short(contactPerson);
  switch (lever.kind) {
    case 'emptiestWeekday':
      return {
        what: words.emptiestWeekday(lever.weekday),
        yen: lever.yen,
        how: how.emptiestWeekday(who, lever.weekday, lever.freeSeats, bestOffice(report)),
      };
    case 'absences': {
      const { half, visits, yen } = lever;
      const part = half.yen > 0 ? half : { visits, yen };
      return {
        what: half.yen > 0 ? words.absences : words.oneAbsence,
        yen: part.yen,
        how: how.absences(who, part.visits, yen, streaks.length),
      };
    }
    case 'longerBand':
      return { what: words.longerBand, yen: lever.yen, how: how.longerBand(who, lever.clients) };
    case 'addon':
      return { what: words.addon(lever.name), yen: lever.yen, how: how.addon(manager) };
    case 'fixedCosts':
      return { what: words.fixedCosts, yen: lever.yen, how: how.fixedCosts(manager) };
  }
}

export function nextSteps(report: MonthReport): Section {
  const { heading, note, none, columns: heads } = words;
  const steps = stepsOf(report.levers, STEPS).map((lever) => stepOf(lever, report));
  if (steps.length === 0) return noted(heading, '', remark(none, 'text'));
  const lines = table<Step>(
    [
      { head: heads.what, width: 4, style: 'labelBold', value: ({ what }) => what },
      { head: heads.yen, width: 2, style: 'yenDifference', value: ({ yen }) => yen },
      {
        head: `　${heads.how}`,
        width: 'rest',
        style: 'textWrapped',
        value: ({ how }) => cell(how, 'textWrapped'),
      },
    ],
    steps,
  );
  return noted(heading, note, {
    ...lines,
    rowHeights: [{ row: 2, rows: steps.length, height: ROW_PIXELS }],
  });
}
