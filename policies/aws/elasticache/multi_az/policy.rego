# METADATA
# title: ElastiCache replication groups span availability zones
# description: The loss of one zone otherwise takes primary and replicas down together.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_replication_group
# custom:
#   id: aws.elasticache.multi_az
#   requirement: every ElastiCache replication group must be spread over several availability zones
#   severity: MEDIUM
#   category: availability
#   resource_types: [aws_elasticache_replication_group]
#   remediation: Set `multi_az_enabled` to true.
#   fix:
#     set:
#       path: [multi_az_enabled]
#       value: true
package decree.aws.elasticache.multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_group, "must be spread over several availability zones", ["multi_az_enabled"]) if {
	some replication_group in input.resource.aws_elasticache_replication_group
	multi_az_enabled := value.at(replication_group.values, ["multi_az_enabled"], null)
	value.known(multi_az_enabled)
	multi_az_enabled != true
}
