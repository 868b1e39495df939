// Which part of the guide belongs to a tab: its heading is the tab's name without the month.
import { normalize } from './basics/text.ts';

export const helpTopic = (tab: string): string => normalize(tab).replace(/\d{4}-\d{2}$/, '');
