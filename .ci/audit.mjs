// Whether a hole is known in anything that is installed: ends with 1 then. Some registries, mirrors among them, can't be asked;
// that is said, and proves nothing either way.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });
const { metadata, vulnerabilities, message } = JSON.parse(stdout);
if (!metadata) {
  process.stdout.write(`npm audit: this registry can't be asked (${message}).\n`);
} else if (metadata.vulnerabilities.total > 0) {
  process.stderr.write(`npm audit: ${Object.keys(vulnerabilities).join(', ')}. Run it for the rest.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write('npm audit: no known holes.\n');
}
