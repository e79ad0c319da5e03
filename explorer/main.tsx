// Where the explorer begins: puts the application into the page.

import { render } from 'preact';
import { App } from './app.tsx';

const place = document.querySelector('#explorer');
if (place !== null) {
  render(<App />, place);
}
