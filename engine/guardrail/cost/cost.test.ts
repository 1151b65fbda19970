import { expect, test } from 'vitest';
import { schemas } from '../../../adapters/builtin/index.ts';
import { PriceFile } from '../../../knowledge/prices/prices.ts';
import { pattern } from '../scope.ts';
import { costOf, listPrices, type Planned } from '../testing.ts';
import { readInfracost } from './infracost.ts';
import { PriceList } from './price_list.ts';

/** What a plan costs a month after it, to the cent, and what has no price. */
function check(resources: Readonly<Record<string, Planned>>, after: number, unpriced: readonly string[] = []) {
  const cost = costOf(resources);
  expect(cost.after).toBeCloseTo(after, 2);
  expect(cost.unpriced.map(({ address, reason }) => `${address}: ${reason}`)).toEqual(unpriced);
}

const created = (after: Record<string, unknown>): Planned => ({ after });

test('an instance with its volumes', () =>
  check(
    {
      'aws_instance.a': created({
        instance_type: 'g5.xlarge',
        root_block_device: [{ volume_type: 'gp3', volume_size: 100 }],
        ebs_block_device: [{ volume_type: 'io2', volume_size: 10 }],
      }),
    },
    1.006 * 730 + 8 + 1.25,
  ));

test('a family grows with its size; a region may cost more', () =>
  check(
    {
      'aws_instance.a': created({ instance_type: 'm5.2xlarge' }),
      'aws_instance.b': created({ instance_type: 'm5.large', region: 'eu-west-1' }),
    },
    0.384 * 730 + 0.096 * 1.11 * 730,
  ));

test('an endpoint is each variant times its instances, found by the reference or by the name', () => {
  const variants = [
    { instance_type: 'ml.g5.xlarge', initial_instance_count: 2 },
    { instance_type: 'ml.p4d.24xlarge', initial_instance_count: 1 },
    { serverless_config: [{ memory_size_in_mb: 2048 }] },
  ];
  const monthly = (2 * 1.408 + 25.251286) * 730;
  const config = created({ name: 'c', production_variants: variants });
  check(
    {
      'aws_sagemaker_endpoint_configuration.c': config,
      'aws_sagemaker_endpoint.e': created({ endpoint_config_name: 'c' }),
    },
    monthly,
  );
  check(
    {
      'aws_sagemaker_endpoint_configuration.c': config,
      'aws_sagemaker_endpoint.e': created({ endpoint_config_name: '${aws_sagemaker_endpoint_configuration.c.name}' }),
    },
    monthly,
  );
  check({ 'aws_sagemaker_endpoint.e': created({ endpoint_config_name: 'elsewhere' }) }, 0, [
    'aws_sagemaker_endpoint.e: the `aws_sagemaker_endpoint_configuration` that it uses is not in the plan',
  ]);
});

test('a group is its template times what is desired', () =>
  check(
    {
      'aws_launch_template.t': created({ name: 't', instance_type: 'p4d.24xlarge' }),
      'aws_autoscaling_group.g': created({
        desired_capacity: 3,
        launch_template: [{ id: '${aws_launch_template.t.id}' }],
      }),
    },
    3 * 21.957642 * 730,
  ));

test('a database in two zones counts twice', () =>
  check(
    {
      'aws_db_instance.a': created({
        engine: 'postgres',
        instance_class: 'db.m5.large',
        allocated_storage: 100,
        multi_az: true,
      }),
    },
    2 * 0.178 * 730 + 2 * 11.5,
  ));

test('what has no price is said, and what is free is not', () =>
  check(
    {
      'aws_iam_role.free': created({ name: 'r' }),
      'aws_instance.new': created({ instance_type: 'x99.huge' }),
      'aws_instance.later': { after: {}, unknown: ['instance_type'] },
      'aws_db_instance.licensed': created({ engine: 'oracle-ee', instance_class: 'db.m5.large' }),
      'aws_kinesis_stream.used': created({ name: 's' }),
    },
    0,
    [
      'aws_db_instance.licensed: there is no price for `db.m5.large` (a licensed engine)',
      'aws_instance.later: `instance_type` is not known before apply',
      'aws_instance.new: there is no price for `x99.huge` (instance)',
      'aws_kinesis_stream.used: there is no price for `aws_kinesis_stream`',
    ],
  ));

test('machines of other clouds', () =>
  check(
    {
      'azurerm_linux_virtual_machine.a': created({ size: 'Standard_ND96isr_H100_v5', location: 'eastus' }),
      'google_compute_instance.a': created({ machine_type: 'a3-highgpu-8g', zone: 'us-central1-a' }),
    },
    (98.32 + 88.490000119) * 730,
  ));

test('before and after a plan', () => {
  const { before, after, resources } = costOf({
    'aws_nat_gateway.gone': { before: { subnet_id: 's' } },
    'aws_nat_gateway.there': { before: { subnet_id: 's' }, after: { subnet_id: 's' } },
    'aws_instance.grown': { before: { instance_type: 't3.micro' }, after: { instance_type: 't3.large' } },
  });
  expect([before, after].map((amount) => amount.toFixed(2))).toEqual(['73.29', '93.59']);
  expect(resources.map(({ address }) => address)).toEqual([
    'aws_instance.grown',
    'aws_nat_gateway.there',
    'aws_nat_gateway.gone',
  ]);
});

test('a table of the user goes before the built-in one', () => {
  const own = PriceFile.parse({
    sources: ['https://acme.example/prices'],
    date: '2026-11-01',
    provider: 'aws',
    tables: { ec2: { prices: { 'm5.large': 0.05 } } },
    resources: { aws_kinesis_stream: [{ what: 'stream', per: 'month', price: 11 }] },
  });
  const plan = {
    'aws_instance.a': created({ instance_type: 'm5.large' }),
    'aws_kinesis_stream.a': created({ name: 's' }),
  };
  expect(costOf(plan, [...listPrices(), own]).after).toBeCloseTo(0.05 * 730 + 11);
});

test('the prices speak of types that there are, and of tables that they have', () => {
  const files = listPrices();
  const list = new PriceList(files);
  const types = schemas().types();
  for (const { resources, free } of files) {
    for (const [type, components] of Object.entries(resources)) {
      expect(types.includes(type) ? '' : type).toBe('');
      for (const { price } of components)
        if (typeof price !== 'number' && price.otherwise !== undefined)
          expect(list.price(price.table, price.otherwise)).toBeGreaterThan(0);
    }
    for (const glob of free) expect(types.some((type) => pattern([glob]).test(type)) ? '' : glob).toBe('');
  }
});

test('the estimate of infracost', () => {
  const read = readInfracost(
    {
      version: '0.2',
      currency: 'USD',
      projects: [
        {
          pastBreakdown: { resources: [{ name: 'aws_instance.a', monthlyCost: '10.5' }], totalMonthlyCost: '10.5' },
          breakdown: {
            resources: [
              { name: 'aws_instance.a', monthlyCost: '20' },
              { name: 'aws_lambda_function.f', monthlyCost: null },
            ],
          },
        },
      ],
      summary: { unsupportedResourceCounts: { aws_new_thing: 2 } },
    },
    'infracost.json',
  );
  expect(read).toMatchObject({
    ok: true,
    value: {
      before: 10.5,
      after: 20,
      by: 'infracost',
      resources: [{ address: 'aws_instance.a', before: 10.5, after: 20 }],
    },
  });
  expect(read.ok && read.value.unpriced.length).toBe(2);
});

test.each([
  ['something else', { plan: 1 }, 'infracost_shape'],
  ['another currency', { currency: 'EUR', projects: [] }, 'infracost_currency'],
])('no estimate: %s', (_, json, code) => {
  const read = readInfracost(json, 'infracost.json');
  expect(read.ok ? [] : read.diagnostics.map((one) => one.code)).toEqual([code]);
});
