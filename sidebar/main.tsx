// Starts the sidebar's page.
import { render } from 'preact';
import { speakTo } from '../src/messages/kit/spoken.ts';
import { SetUp } from './dayService/SetUp.tsx';
import { Views } from './Views.tsx';

speakTo(() => document.body.lang);
document.documentElement.lang = document.body.lang || 'ja';
render(document.body.dataset['view'] === 'setUp' ? <SetUp /> : <Views />, document.body);
