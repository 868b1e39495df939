// Every screen of the sidebar in English.
import { testScreens } from './screens.ts';

testScreens('en');
