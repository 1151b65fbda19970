# METADATA
# title: ElastiCache replication groups publish slow logs
# description: The commands that block a cache for everyone are known only from its slow log.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_replication_group
# custom:
#   id: aws.elasticache.slow_logs
#   requirement: every ElastiCache replication group must have slow logs enabled
#   severity: INFO
#   category: logging
#   resource_types: [aws_elasticache_replication_group]
#   remediation: Add a `log_delivery_configuration` with the `log_type` slow-log.
package decree.aws.elasticache.slow_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_group, "must publish slow logs", ["log_delivery_configuration"]) if {
	some replication_group in input.resource.aws_elasticache_replication_group
	value.complete(replication_group.values, ["log_delivery_configuration"])
	every log_delivery_configuration in value.list(replication_group.values, ["log_delivery_configuration"]) {
		log_type := value.at(log_delivery_configuration, ["log_type"], null)
		value.known(log_type)
		log_type != "slow-log"
	}
}
