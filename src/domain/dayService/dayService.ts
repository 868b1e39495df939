// The day service as its tabs describe it: settings, 単位, closed days, clients and costs.
import type { IsoDate, IsoMonth, Weekday } from '../../basics/isoDate.ts';

/** One row of 単位: its seats and weekdays from a date on. */
export interface ServiceUnit {
  readonly name: string;
  /** 定員, people a day. */
  readonly capacity: number;
  readonly weekdays: readonly Weekday[];
  /** 提供時間 as typed; a client's own comes first. */
  readonly timeBand: string | undefined;
  /** 適用開始日; undefined is "always". */
  readonly from: IsoDate | undefined;
  /** 開始時刻 and 終了時刻, minutes since midnight; both or neither. */
  readonly hours?: { readonly from: number; readonly to: number };
}

export interface Closure {
  readonly date: IsoDate;
  readonly kind: '休業' | '臨時営業';
}

export interface Client {
  readonly id: string;
  readonly name: string;
  readonly careLevel: string | undefined;
  readonly weekdays: readonly Weekday[];
  readonly unit: string | undefined;
  readonly timeBand: string | undefined;
  /** 加算 as typed. */
  readonly addons: string;
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
  /** 居宅介護支援事業所 and 担当ケアマネ, '' where they are not filled in. */
  readonly careOffice: string;
  readonly careManager: string;
  /** Where the client stands, for questions about them. */
  readonly tab: string;
  readonly cells: Readonly<Record<'id' | 'careLevel' | 'timeBand' | 'addons', string>>;
}

/** A text of 設定 as typed, with the cell it stands in. */
export interface Setting {
  readonly text: string;
  readonly tab: string;
  readonly cell: string;
}

/** What 設定 says about fees; an item that is not there or blank is undefined. */
export interface FeeSettings {
  readonly size: Setting | undefined;
  readonly region: Setting | undefined;
  readonly treatments: Setting | undefined;
  readonly dayServiceAddons: Setting | undefined;
  /** 定員超過減算 する or しない; undefined: as the month before says. */
  readonly overCapacityCut: boolean | undefined;
  /** Months with 人員基準欠如減算, and with the 3% of 感染症・災害. */
  readonly staffShortageMonths: Setting | undefined;
  readonly infectionMonths: Setting | undefined;
  readonly supportTerms: SupportTerms;
}

/** What the municipality decides about 総合事業. */
export interface SupportTerms {
  /** 総合事業の算定; undefined where 設定 does not say, then it is taken by month. */
  readonly pay: 'month' | 'visit' | undefined;
  /** Its own units of a month and of a visit; without them the national ones. */
  readonly own: Readonly<Record<'month' | 'visit', { readonly 要支援1?: number; readonly 要支援2?: number }>>;
}

export interface Cost {
  readonly kind: '固定費' | '変動費' | '収入';
  readonly item: string;
  /** Whole yen. */
  readonly amount: number;
  readonly per: '月' | '1回';
  readonly from: IsoMonth | undefined;
  readonly to: IsoMonth | undefined;
}

/** Whether a contract or a cost with open ends is in force on that day or month. */
export const inForce = (row: { from: string | undefined; to: string | undefined }, at: string): boolean =>
  (row.from === undefined || row.from <= at) && (row.to === undefined || at <= row.to);
