// Help of the custom functions in English, for the reference page. Names to type stay Japanese.

const date = 'The date; today if left out. A date cell, "2026-10-01", "2026年10月", "令和8年10月1日"';

export const functionHelp = {
  OCCUPANCY: {
    help: 'Occupancy rate: visits ÷ (capacity × operating days).',
    args: {
      visits: 'Number of visits (a client who comes on two days counts twice)',
      capacity: 'Capacity: seats a day (定員)',
      days: 'Operating days; 1 if left out',
    },
    returns: 'The rate: 0.75 is 75%',
    notes: [
      'A range is computed row by row. Blank rows stay blank.',
      'Above 200% it says that the operating days are probably missing, instead of the number.',
    ],
  },
  VISITS: {
    help: 'Counts the visits in a range of attendance marks.',
    args: {
      marks: 'The range of marks. ○, 振, 追 and their like count as visits; 欠, 入, シ, 予 and 休 do not',
    },
    returns: 'The number of visits',
    notes: ['An unknown mark is named together with its place.'],
  },
  BREAKEVEN: {
    help: 'Visits that cover the costs: fixed costs ÷ (revenue per visit − variable cost per visit).',
    args: {
      fixedCosts: 'Fixed costs a month, in yen',
      revenuePerVisit: 'Revenue per visit, in yen',
      variableCostPerVisit: 'Variable cost per visit, in yen',
    },
    returns: 'Visits a month, not rounded',
    notes: ['Where a visit earns no more than it costs there is no break-even, and the answer says so.'],
  },
  BREAKEVEN_SALES: {
    help: 'Sales that cover the costs: fixed costs ÷ (1 − variable costs ÷ sales).',
    args: {
      fixedCosts: 'Fixed costs a month, in yen',
      sales: 'Sales a month, in yen',
      variableCosts: 'Variable costs a month, in yen',
    },
    returns: 'Sales a month in yen, not rounded',
    notes: [],
  },
  BREAKEVEN_OCCUPANCY: {
    help: 'The occupancy rate that covers the costs.',
    args: {
      fixedCosts: 'Fixed costs a month, in yen',
      revenuePerVisit: 'Revenue per visit, in yen',
      variableCostPerVisit: 'Variable cost per visit, in yen',
      capacity: 'Capacity: seats a day (定員)',
      days: 'Operating days a month',
    },
    returns: 'The rate: 0.75 is 75%',
    notes: [],
  },
  ADDON_UNITS: {
    help: 'Units of an add-on or deduction: units of one × count.',
    args: {
      addon: 'Name of the add-on, such as "入浴介助加算(Ⅰ)"',
      count: 'Count; 1 if left out',
      date,
      careLevel:
        '要支援1, 要支援2 or 事業対象者 for the units of 総合事業; left out, those of day service (通所介護)',
    },
    returns: 'Units, negative for a deduction',
    notes: [
      'Full or half width, Ⅰ or I or 1, brackets and 加算 do not matter.',
      'Monthly caps are not applied: see ADDON_LIST.',
    ],
  },
  ADDON_LIST: {
    help: 'The add-ons and deductions in force on a date.',
    args: {
      date,
      careLevel:
        '要支援1, 要支援2 or 事業対象者 for those of 総合事業; left out, those of day service (通所介護)',
    },
    returns: 'A table of name, units, basis, cap and first day, with a heading row',
    notes: ['It spills down and to the right: type it where the cells are empty.'],
  },
  BASE_UNITS: {
    help: 'Base units of one visit.',
    args: {
      size: 'Size of the place: 地域密着型, 通常規模型, 大規模型(Ⅰ) or 大規模型(Ⅱ)',
      timeBand: 'Time band, such as "7〜8時間" or "7-8h"',
      careLevel: 'Care level: 要介護1 to 要介護5',
      date,
    },
    returns: 'Base units',
    notes: ['2–3 hours are 70% of 4–5 hours, rounded half up.'],
  },
  UNIT_PRICE: {
    help: 'Yen per unit in a region.',
    args: { region: 'Region grade: 1級地 to 7級地, or その他', date },
    returns: 'Yen per unit',
    notes: [],
  },
  TREATMENT_RATE: {
    help: 'Rate of a 処遇改善 add-on.',
    args: {
      addon: 'Name of the add-on, such as "介護職員等処遇改善加算(Ⅰ)ロ" or "(Ⅰ)ロ"',
      date,
      size: 'Size of the place; 地域密着型 may have a rate of its own. If left out, that of the others',
    },
    returns: 'The rate: 0.12 is 12%',
    notes: [],
  },
};

export const functionsPage = {
  title: 'Functions',
  intro: [
    'Type them into a cell after "=". Every argument may be a value, a cell or a range.',
    'A range is computed row by row and the result spills down and to the right. Ranges must be of one shape; a single cell stands for every row. Blank rows stay blank.',
    'A date may be a date cell, "2026-10-01", "2026年10月", "令和8年10月1日" or "R8.10.1". Left out, it is today.',
    'Names are forgiving: full or half width, Ⅰ or I or 1, with or without brackets and 加算. An unknown name is answered with the nearest ones.',
    'Where the figures come from: [計算に使っている値](rules.md) (Japanese).',
  ],
  headers: ['Argument', 'What', 'May be left out'],
  optional: 'yes',
  required: 'no',
  returns: 'Result',
  examples: 'Examples',
};
