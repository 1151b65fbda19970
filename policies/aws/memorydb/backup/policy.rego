# METADATA
# title: MemoryDB clusters keep snapshots
# description: MemoryDB is meant as a primary database; without snapshots a wrong flush cannot be undone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/memorydb_cluster
# custom:
#   id: aws.memorydb.backup
#   requirement: every MemoryDB cluster must keep backups
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_memorydb_cluster]
#   remediation: Set `snapshot_retention_limit` to 1.
#   fix:
#     set:
#       path: [snapshot_retention_limit]
#       value: 1
package decree.aws.memorydb.backup

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must keep backups", ["snapshot_retention_limit"]) if {
	some cluster in input.resource.aws_memorydb_cluster
	snapshot_retention_limit := value.at(cluster.values, ["snapshot_retention_limit"], null)
	value.known(snapshot_retention_limit)
	not value.above(snapshot_retention_limit, 0)
}
