import { keepKeys } from '../../src/taskpane/keys';
import { PaneProblem } from '../../src/taskpane/pane-host';
import { showPane } from '../../src/taskpane/show-pane';
import { SampleHost } from '../taskpane/sample-host';
import { sampleSource } from '../taskpane/sample-view';

// The pane on its sample host, as the address asks: ?lang=en&theme=dark&step=result&state=empty
const asked = new URLSearchParams(location.search);
const host = new SampleHost(asked.get('lang') === 'en' ? 'en' : 'sv');
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;
for (const key of ['step', 'scenario', 'groups']) {
  const value = asked.get(key);
  if (value !== null) host.memory.set(key, value);
}
if (asked.get('state') === 'empty') {
  host.view = {
    source: { ...sampleSource, state: 'empty', doubts: [], notes: [], sheets: [], tables: [], missing: [] },
  };
}
host.pace = Number(asked.get('pace') ?? 0);
keepKeys(document);
const pane = showPane(host, document.body);
Object.assign(window, { sample: { host, pane, PaneProblem } });
