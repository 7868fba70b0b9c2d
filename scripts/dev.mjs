// npm run dev: as npm start, and each saved change is built and loaded into the open browser
import { runDemoCommand } from './demo-command.mjs';
import { runMain } from './project.mjs';

await runMain(() => runDemoCommand('npm run dev', () => 'watch-demo.ts'));
