// npm start: a browser with Waymark in it, on the demo portal, ready to follow the steps
import { runDemoCommand } from './demo-command.mjs';
import { runMain } from './project.mjs';

await runMain(() => runDemoCommand('npm start', (headless) => (headless ? 'walk-guide.ts' : 'open-demo.ts')));
