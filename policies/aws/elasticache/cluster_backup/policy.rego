# METADATA
# title: ElastiCache clusters keep backups
# description: Caches that hold sessions or queues lose them with a failed node unless there is a snapshot.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_cluster
# custom:
#   id: aws.elasticache.cluster_backup
#   aliases: [CKV_AWS_134, AVD-AWS-0050]
#   requirement: every ElastiCache cluster must keep backups
#   severity: LOW
#   category: data protection
#   resource_types: [aws_elasticache_cluster]
#   remediation: Set `snapshot_retention_limit` to the number of days that snapshots are kept.
package decree.aws.elasticache.cluster_backup

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must keep backups", []) if {
	some cluster in input.resource.aws_elasticache_cluster
	snapshot_retention_limit := value.at(cluster.values, ["snapshot_retention_limit"], null)
	value.known(snapshot_retention_limit)
	not value.above(snapshot_retention_limit, 0)
	engine := value.at(cluster.values, ["engine"], null)
	value.known(engine)
	engine != "memcached"
	value.absent(value.at(cluster.values, ["replication_group_id"], null))
}
