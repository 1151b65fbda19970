# METADATA
# title: ElastiCache replication groups keep backups
# description: Caches that hold sessions or queues lose them with a failed node unless there is a snapshot.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_replication_group
# custom:
#   id: aws.elasticache.backup
#   requirement: every ElastiCache replication group must keep backups
#   severity: LOW
#   category: data protection
#   resource_types: [aws_elasticache_replication_group]
#   frameworks:
#     pci_dss: ["10.3.3.17"]
#   remediation: Set `snapshot_retention_limit` to 1.
#   fix:
#     set:
#       path: [snapshot_retention_limit]
#       value: 1
package decree.aws.elasticache.backup

import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_group, "must keep backups", ["snapshot_retention_limit"]) if {
	some replication_group in input.resource.aws_elasticache_replication_group
	snapshot_retention_limit := value.at(replication_group.values, ["snapshot_retention_limit"], null)
	value.known(snapshot_retention_limit)
	not value.above(snapshot_retention_limit, 0)
}
