import { expect, test } from 'vitest';
import { writeAttributeText, writeBlockText } from './notation.ts';
import { isBlock } from './schema.ts';
import { schemas } from './testing.ts';

/** `path` is `[data.]type.attribute…`; `expected` is in the notation of the files, see README.md. */
function check(path: string, expected: string | undefined) {
  test(`${path} is ${expected ?? 'unknown'}`, () => {
    const mode = path.startsWith('data.') ? 'data' : 'resource';
    const [type = '', ...steps] = path.replace(/^data\./, '').split('.');
    const found = schemas.attributeAt(type, steps, mode);
    const attribute = found && 'computed' in found ? found : undefined;
    expect(found && (isBlock(found) ? writeBlockText(found) : attribute && writeAttributeText(attribute))).toBe(
      expected,
    );
  });
}

check('aws_s3_bucket.acl', '~string');
check('aws_s3_bucket.arn', '=string');
check('aws_s3_bucket.id', '~string');
check('aws_s3_bucket.force_destroy', '?bool');
check('aws_s3_bucket.tags_all', '~map(string)');
check('aws_s3_bucket.lifecycle_rule', 'list*');
check('aws_s3_bucket.server_side_encryption_configuration', 'list?');
check('aws_s3_bucket.server_side_encryption_configuration.rule.apply_server_side_encryption_by_default', 'list1');
check('aws_s3_bucket.timeouts', 'single?');
check('aws_s3_bucket.aclx', undefined);
check('aws_s3_bucket.count', undefined);
check('aws_s3_bucket.lifecycle', undefined);
check('aws_s3_bucket.constructor', undefined);
check('aws_s3_bucket_server_side_encryption_configuration.rule', 'set+');
check(
  'aws_s3_bucket_server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.kms_master_key_id',
  '?string',
);
check('aws_s3_bucket_public_access_block.restrict_public_buckets', '?bool');
check('aws_s3_bucket_versioning.versioning_configuration.status', '!string');
check('aws_s3_bucket_logging.target_bucket', '!string');
check('aws_security_group.ingress', '~set(object)');
check('aws_security_group.ingress.ipv6_cidr_blocks', '~list(string)');
check('aws_security_group.ingress.self', '~bool');
check('aws_security_group_rule.from_port', '!number');
check('aws_vpc_security_group_ingress_rule.cidr_ipv4', '?string');
check('aws_db_instance.storage_encrypted', '?bool');
check('aws_db_instance.backup_retention_period', '~number');
check('aws_db_instance.publicly_accessible', '?bool');
check('aws_db_instance.iam_database_authentication_enabled', '?bool');
check('aws_rds_cluster.enabled_cloudwatch_logs_exports', '?set(string)');
check('aws_redshift_cluster.enhanced_vpc_routing', '~bool');
check('aws_dynamodb_table.point_in_time_recovery', 'list?');
check('aws_dynamodb_table.server_side_encryption.kms_key_arn', '~string');
check('aws_elasticache_replication_group.transit_encryption_enabled', '~bool');
check('aws_opensearch_domain.domain_endpoint_options.tls_security_policy', '~string');
check('aws_sagemaker_endpoint_configuration.kms_key_arn', '?string');
check('aws_sagemaker_endpoint_configuration.production_variants', 'list+');
check('aws_sagemaker_endpoint_configuration.data_capture_config.initial_sampling_percentage', '!number');
check('aws_sagemaker_model.vpc_config.subnets', '!set(string)');
check('aws_sagemaker_model.enable_network_isolation', '?bool');
check('aws_sagemaker_notebook_instance.direct_internet_access', '?string');
check('aws_bedrock_custom_model.hyperparameters', '!map(string)');
check('aws_eks_cluster.vpc_config', 'list1');
check('aws_eks_cluster.vpc_config.public_access_cidrs', '~set(string)');
check('aws_eks_cluster.encryption_config.provider.key_arn', '!string');
check('aws_lb.access_logs', 'list?');
check('aws_lb.drop_invalid_header_fields', '?bool');
check('aws_lb_listener.default_action', 'list+');
check('aws_lb_listener.default_action.redirect.status_code', '!string');
check('aws_lb_listener.ssl_policy', '~string');
check('aws_cloudfront_distribution.viewer_certificate.minimum_protocol_version', '?string');
check('aws_cloudfront_distribution.http_version', '?string');
check('aws_cloudfront_distribution.is_ipv6_enabled', '?bool');
check('aws_cloudfront_distribution.origin.s3_origin_config.origin_access_identity', '!string');
check('aws_wafv2_web_acl.rule', 'set*');
check('aws_wafv2_web_acl.rule.statement.managed_rule_group_statement.vendor_name', '!string');
check('aws_wafv2_web_acl.rule.statement.and_statement.statement.not_statement.statement', 'list+');
check('aws_wafv2_rule_group.rule.statement.rate_based_statement.limit', '!number');
check('aws_wafv2_rule_group.rule.statement.managed_rule_group_statement', undefined);
check('aws_ecs_task_definition.container_definitions', '!string');
check('aws_ecs_task_definition.requires_compatibilities', '?set(string)');
check('aws_ecs_task_definition.volume.efs_volume_configuration.transit_encryption', '?string');
check('aws_instance.metadata_options.http_tokens', '~string');
check('aws_instance.metadata_options.http_put_response_hop_limit', '~number');
check('aws_instance.root_block_device.encrypted', '~bool');
check('aws_launch_template.block_device_mappings.ebs.encrypted', '?string');
check('aws_lambda_function.environment.variables', '?map(string)');
check('aws_lambda_function.s3_key', '?string');
check('aws_kinesis_firehose_delivery_stream.extended_s3_configuration.s3_backup_mode', '?string');
check('aws_iam_policy.policy', '!string');
check('aws_iam_role.inline_policy.policy', '?string');
check('aws_kms_key.enable_key_rotation', '?bool');
check('aws_cloudtrail.is_multi_region_trail', '?bool');
check('aws_subnet.map_public_ip_on_launch', '?bool');
check('aws_route53_zone.vpc', 'set*');
check('aws_ec2_client_vpn_endpoint.client_cidr_block', '?string');
check('aws_lexv2models_intent.closing_setting', 'list*');
check('data.aws_iam_policy_document.statement.principals', 'set*');
check('data.aws_iam_policy_document.statement.condition.values', '!list(string)');
check('data.aws_ami.most_recent', '?bool');
check('data.aws_ami.block_device_mappings', '=set(object)');
check('data.aws_caller_identity.account_id', '=string');

check('azurerm_storage_account.min_tls_version', '?string');
check('azurerm_storage_account.https_traffic_only_enabled', '?bool');
check('azurerm_storage_account.network_rules', 'list?');
check('azurerm_storage_account.blob_properties.delete_retention_policy.days', '?number');
check('azurerm_network_security_rule.source_address_prefixes', '?set(string)');
check('azurerm_network_security_rule.access', '!string');
check('azurerm_network_security_group.security_rule', '~set(object)');
check('azurerm_key_vault.purge_protection_enabled', '?bool');
check('azurerm_kubernetes_cluster.default_node_pool', 'list1');
check('azurerm_kubernetes_cluster.api_server_access_profile.authorized_ip_ranges', '?set(string)');
check('azurerm_linux_virtual_machine.os_disk.disk_encryption_set_id', '?string');
check('azurerm_mssql_server.minimum_tls_version', '?string');
check('azurerm_linux_web_app.site_config.http2_enabled', '?bool');
check('azurerm_cosmosdb_account.geo_location', 'set+');

check('google_compute_firewall.allow', 'set*');
check('google_compute_firewall.source_ranges', '?set(string)');
check('google_compute_instance.network_interface.access_config.nat_ip', '~string');
check('google_compute_instance.shielded_instance_config.enable_secure_boot', '?bool');
check('google_sql_database_instance.settings.ip_configuration.ipv4_enabled', '?bool');
check('google_sql_database_instance.settings.ip_configuration.authorized_networks', 'set*');
check('google_sql_database_instance.settings.tier', '!string');
check('google_storage_bucket.uniform_bucket_level_access', '~bool');
check('google_container_cluster.private_cluster_config.enable_private_nodes', '?bool');
check('google_container_cluster.master_authorized_networks_config.cidr_blocks', 'set*');
check('google_container_cluster.node_config.machine_type', '~string');
check('google_kms_crypto_key.rotation_period', '?string');
check('google_bigquery_dataset.default_encryption_configuration.kms_key_name', '!string');
check('google_project_iam_member.member', '!string');

check('kubernetes_pod.spec', 'list1');
check('kubernetes_pod.metadata.labels', '?map(string)');
check('kubernetes_pod.spec.container.security_context.privileged', '?bool');
check('kubernetes_deployment_v1.spec.template.spec.container.resources.limits', '~map(string)');
check('kubernetes_deployment_v1.spec.template.spec.container.image', '?string');
check('kubernetes_deployment_v1.spec.template.spec.host_network', '?bool');
check('kubernetes_network_policy_v1.spec.ingress.from.ip_block.cidr', '?string');
check('kubernetes_role_v1.rule.verbs', '!set(string)');
check('kubernetes_service_v1.spec.load_balancer_source_ranges', '?set(string)');
check('kubernetes_manifest.manifest', '!map(any)');
