import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Catalogue } from '../../engine/policy/catalogue.ts';
import { importIgnores } from '../../engine/policy/foreign_ignores.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { libraryPolicies } from './compiled.ts';

const library = libraryPolicies(join(import.meta.dirname, '../../policies'));
const catalogue = new Catalogue(library.map(({ metadata }) => ({ id: metadata.custom.id, metadata }) as Policy));

/** Which policies of the library a comment above a resource of a type is taken over for. */
function check(type: string, comment: string, expected: string[]): void {
  const text = `${comment}\nresource "${type}" "one" {\n}\n`;
  const block = { start: { line: 2, column: 1 }, end: { line: 3, column: 2 } };
  const { taken } = importIgnores(text, [block], catalogue, '2027-01-31');
  expect(
    taken.map(({ policy }) => policy),
    comment,
  ).toEqual(expected);
}

test('comments of Trivy and KICS are taken over by the ids that the library has', () => {
  check('aws_s3_bucket', '#trivy:ignore:AVD-AWS-0089', ['aws.s3.access_logging']);
  check('aws_eks_cluster', '#trivy:ignore:AWS-0039 #trivy:ignore:AWS-0040', [
    'aws.eks.secrets_encryption',
    'aws.eks.public_endpoint',
  ]);
  check('azurerm_key_vault_secret', '# trivy:ignore:avd-azu-0017', ['azure.keyvault.secret_expiration']);
  check('kubernetes_pod', '# trivy:ignore:KSV001', ['kubernetes.workload.privilege_escalation']);
  check('aws_db_instance', '# kics-scan disable=08bd0760-8752-44e1-9779-7bb369b2b4e4', ['aws.rds.encryption_at_rest']);
  check(
    'google_container_cluster',
    '// kics-scan disable=5baa92d2-d8ee-4c75-88a4-52d9d8bb8067,65c1bc7a-4835-4ac4-a2b6-13d310b0648d',
    ['google.gke.legacy_abac', 'google.gke.labels'],
  );
});

test.each([
  ['Checkov', /^CKV/, 600],
  ['Trivy', /^AVD-/, 200],
  ['KICS', /^[0-9a-f]{8}-/, 180],
])('the library knows most checks of %s by their ids', (_, form, least) => {
  const known = library.flatMap(({ metadata }) => metadata.custom.aliases.filter((alias) => form.test(alias)));
  expect(known.length).toBeGreaterThan(least);
});
