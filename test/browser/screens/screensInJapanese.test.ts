// Every screen of the sidebar in Japanese: its words, and what axe finds of names, roles, contrast and order.
import { testScreens } from './screens.ts';

testScreens('ja', { withAxe: true });
