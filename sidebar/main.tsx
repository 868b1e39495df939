// Starts the sidebar's page.
import { render } from 'preact';
import { SetUp } from './setUp/SetUp.tsx';
import { Views } from './Views.tsx';

render(document.body.dataset['view'] === 'setUp' ? <SetUp /> : <Views />, document.body);
