import { loadEnvironment, readConfig } from '../config.ts';
import { systemClock } from '../jobs/clock.ts';
import { examine } from './doctor/examine.ts';
import { findingsText } from './doctor/finding.ts';
import { runTool } from './run-tool.ts';

/** `npm run doctor`: whether all is well, with a remedy for what is not. Ends with 1 when something is bad. */
await runTool(async () => {
  const { config, secrets } = readConfig(loadEnvironment());
  const findings = await examine(config, secrets, {
    fetch,
    clock: systemClock,
    nodeVersion: process.versions.node,
  });
  process.stdout.write(findingsText(findings));
  if (findings.some(({ state }) => state === 'bad')) process.exitCode = 1;
});
