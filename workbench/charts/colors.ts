// Colours of a chart: those a record asks for, and Google's own where it asks for none.
import { hexOf } from '../services/color.ts';

export const INK = '#3c4845';
export const GRID = '#e3e8e6';
export const AXIS = '#9fb0ab';

/** Google's own order of series colours. */
const palette = ['#3366cc', '#dc3912', '#ff9900', '#109618', '#990099', '#0099c6', '#dd4477', '#66aa00'];

/** As #rrggbb; a colour that nobody knows counts as none. */
export const colorOf = (wanted: string | undefined, index: number): string =>
  (wanted === undefined ? undefined : hexOf(wanted)) ?? palette[index % palette.length] ?? INK;

/** How much of an area's colour covers what stands behind it. */
export const AREA_OPACITY = 0.2;
