import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createKubernetesSource } from '../../adapters/kubernetes/index.ts';
import { cloudOf } from '../../engine/inventory/cloud/testing.ts';
import { findings, resourcesOf } from './equal_findings.ts';
import { type KubernetesObject, kubernetes } from './servers/kubernetes.ts';
import { readAll } from './servers/reading.ts';

const Pairs = parse(readFileSync(new URL('pairs/kubernetes.yaml', import.meta.url), 'utf8')) as Record<
  string,
  { objects: KubernetesObject[]; terraform: string }
>;

test.each(Object.entries(Pairs))(
  '%s: the cluster and the code have equal findings',
  async (_, { objects, terraform }) => {
    await using kube = await kubernetes(objects);
    const cloud = cloudOf('kubernetes', 'kubernetes');
    const source = createKubernetesSource({}, { name: 'clusters', cloud, environment: kube.environment });
    const { resources, diagnostics } = await readAll(source);
    expect(diagnostics).toEqual([]);
    const found = await findings(resources, []);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(await findings(await resourcesOf(terraform), []));
  },
);
