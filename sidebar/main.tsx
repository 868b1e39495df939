// Starts the sidebar's page.
import { render } from 'preact';
import { Views } from './Views.tsx';

render(<Views />, document.body);
