import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { fromNodeProviderChain, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { AwsSettings } from '../../engine/inventory/settings/aws.ts';
import type { Connection, Credentials } from './clients.ts';
import { problemOf } from './problem.ts';

/** An account, and how it is reached. */
export interface Account {
  id: string;
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  partition: string;
  connection: Connection;
}

/** The accounts that are read. One that does not let us in is a diagnostic; the others go on. */
export async function openAccounts(
  settings: AwsSettings,
  connection: Omit<Connection, 'credentials'>,
): Promise<{ accounts: Account[]; diagnostics: Diagnostic[] }> {
  const accounts: Account[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const one of settings.accounts ?? [{}]) {
    const opened = await open({ ...connection, credentials: credentialsOf(one, connection) }, one);
    if ('id' in opened) accounts.push(opened);
    else diagnostics.push(opened);
  }
  return { accounts, diagnostics };
}

type AccountSettings = NonNullable<AwsSettings['accounts']>[number];

function credentialsOf(
  { role, external_id }: AccountSettings,
  { endpoint, region, attempts }: Omit<Connection, 'credentials'>,
): Credentials {
  if (!role) return fromNodeProviderChain();
  return fromTemporaryCredentials({
    params: {
      RoleArn: role,
      RoleSessionName: 'decree-inventory',
      ...(external_id !== undefined && { ExternalId: external_id }),
    },
    clientConfig: { region, maxAttempts: attempts, ...(endpoint !== undefined && { endpoint }) },
  });
}

async function open(connection: Connection, { id, role }: AccountSettings): Promise<Account | Diagnostic> {
  const { attempts, ...config } = connection;
  const client = new STSClient({ ...config, maxAttempts: attempts });
  try {
    const { Account: account = '', Arn: arn = '' } = await client.send(new GetCallerIdentityCommand({}));
    if (id !== undefined && account !== id) return otherAccount(id, account, role);
    return { id: account, partition: arn.split(':')[1] || 'aws', connection };
  } catch (error) {
    const what = role === undefined ? 'who you are' : `as the role \`${role}\``;
    return problemOf(error, { what, action: role === undefined ? 'sts:GetCallerIdentity' : 'sts:AssumeRole' });
  } finally {
    client.destroy();
  }
}

function otherAccount(wanted: string, found: string, role: string | undefined): Diagnostic {
  return {
    code: 'aws_other_account',
    severity: 'error',
    message: `${role === undefined ? 'the credentials are' : `the role \`${role}\` is`} of account \`${found}\`, not of \`${wanted}\``,
    help: 'put the `role` of that account beside its `id` in `decree.yaml`, or take the credentials of that account',
  };
}
