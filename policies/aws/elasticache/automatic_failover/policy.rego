# METADATA
# title: ElastiCache replication groups fail over automatically
# description: When the primary fails, writes stop until somebody promotes a replica by hand.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_replication_group
# custom:
#   id: aws.elasticache.automatic_failover
#   aliases: [CKV2_AWS_50]
#   requirement: every ElastiCache replication group must fail over automatically
#   severity: MEDIUM
#   category: availability
#   resource_types: [aws_elasticache_replication_group]
#   remediation: Set `automatic_failover_enabled` to true.
#   fix:
#     set:
#       path: [automatic_failover_enabled]
#       value: true
package decree.aws.elasticache.automatic_failover

import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_group, "must fail over automatically", ["automatic_failover_enabled"]) if {
	some replication_group in input.resource.aws_elasticache_replication_group
	automatic_failover_enabled := value.at(replication_group.values, ["automatic_failover_enabled"], null)
	value.known(automatic_failover_enabled)
	automatic_failover_enabled != true
}
