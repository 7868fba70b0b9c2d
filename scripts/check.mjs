// npm run check: all that is quick, before each commit
import { runMain } from './project.mjs';
import { ensureDependencies } from './setup.mjs';

await runMain(async () => {
  ensureDependencies();
  const { checkParts } = await import('./check-parts.mjs');
  const { runParts, sum } = await import('./parts.mjs');
  return sum(await runParts(checkParts())).failed > 0 ? 1 : 0;
});
