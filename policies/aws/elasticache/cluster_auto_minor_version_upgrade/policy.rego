# METADATA
# title: ElastiCache clusters take minor upgrades automatically
# description: Minor versions carry the security fixes of the engine.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_cluster
# custom:
#   id: aws.elasticache.cluster_auto_minor_version_upgrade
#   aliases: [CKV_AWS_322]
#   requirement: every ElastiCache cluster must upgrade minor versions automatically
#   severity: LOW
#   category: patching
#   resource_types: [aws_elasticache_cluster]
#   remediation: Set `auto_minor_version_upgrade` to true, or take it out.
package decree.aws.elasticache.cluster_auto_minor_version_upgrade

import data.decree.tf

deny contains tf.finding(cluster, "must upgrade minor versions automatically", ["auto_minor_version_upgrade"]) if {
	some cluster in input.resource.aws_elasticache_cluster
	cluster.values.auto_minor_version_upgrade in [false, "false"]
}
