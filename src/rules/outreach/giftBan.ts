// What the law says of gifts between a day service and the offices that send it clients.
import type { Reference } from '../kit/schedule.ts';

interface Article extends Reference {
  readonly article: string;
}

const checkedOn = '2026-11-21';

/** A provider may give a care-management office or its staff nothing for recommending it. */
export const NO_GIVING: Article & { readonly appliedBy: string } = {
  notice: '指定居宅サービス等の事業の人員、設備及び運営に関する基準',
  number: '平成11年厚生省令第37号',
  article: '第35条',
  /** The article that makes it hold for 通所介護. */
  appliedBy: '第105条',
  checkedOn,
};

/** A care-management office and its staff may take nothing for recommending a provider. */
export const NO_TAKING: Article = {
  notice: '指定居宅介護支援等の事業の人員及び運営に関する基準',
  number: '平成11年厚生省令第38号',
  article: '第25条第3項',
  checkedOn,
};
