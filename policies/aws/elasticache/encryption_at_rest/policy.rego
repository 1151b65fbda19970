# METADATA
# title: ElastiCache replication groups are encrypted at rest
# description: Sessions, tokens and features in the cache are written to disk and backups in the clear, and
#   encryption cannot be switched on later.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_replication_group
# custom:
#   id: aws.elasticache.encryption_at_rest
#   aliases: [CKV_AWS_29, AVD-AWS-0045]
#   requirement: every ElastiCache replication group must be encrypted at rest, unless it has global_replication_group_id
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_elasticache_replication_group]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["3.5.1.18", "8.3.2.25"]
#   remediation: Set `at_rest_encryption_enabled` to true; a replication group that exists has to be restored from a backup.
package decree.aws.elasticache.encryption_at_rest

import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_group, "must be encrypted at rest", []) if {
	some replication_group in input.resource.aws_elasticache_replication_group
	value.absent(value.at(replication_group.values, ["global_replication_group_id"], null))
	at_rest_encryption_enabled := value.at(replication_group.values, ["at_rest_encryption_enabled"], null)
	value.known(at_rest_encryption_enabled)
	not at_rest_encryption_enabled in [true, "true"]
	not_engine_is_valkey_and_at_rest(replication_group)
}

not_engine_is_valkey_and_at_rest(replication_group) if {
	engine := value.at(replication_group.values, ["engine"], null)
	value.known(engine)
	engine != "valkey"
}

not_engine_is_valkey_and_at_rest(replication_group) if {
	value.present(value.at(replication_group.values, ["at_rest_encryption_enabled"], null))
}
