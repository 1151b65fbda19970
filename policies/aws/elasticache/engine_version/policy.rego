# METADATA
# title: ElastiCache runs an engine version that is still supported
# description: Redis before version 5 gets no more fixes and lacks TLS or logins by user.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_replication_group
# custom:
#   id: aws.elasticache.engine_version
#   requirement: every ElastiCache replication group must run a current engine version
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_elasticache_replication_group]
#   remediation: Set `engine_version` to 7.1 or later, or move to Valkey.
package decree.aws.elasticache.engine_version

import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_group, "must run a current engine version", ["engine_version"]) if {
	some replication_group in input.resource.aws_elasticache_replication_group
	value.matches(replication_group.values.engine_version, `^[1-4][.]`)
}
