// npm run check: all that is quick, before each commit
import { checkParts } from './check-parts.mjs';
import { runParts, sum } from './parts.mjs';
import { runMain } from './project.mjs';
import { ensureDependencies } from './setup.mjs';

await runMain(async () => {
  ensureDependencies();
  return sum(await runParts(checkParts())).failed > 0 ? 1 : 0;
});
