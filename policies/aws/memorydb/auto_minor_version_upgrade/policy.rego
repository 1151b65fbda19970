# METADATA
# title: MemoryDB clusters take minor upgrades automatically
# description: Minor versions carry the security fixes of the engine.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/memorydb_cluster
# custom:
#   id: aws.memorydb.auto_minor_version_upgrade
#   requirement: every MemoryDB cluster must upgrade minor versions automatically
#   severity: LOW
#   category: patching
#   resource_types: [aws_memorydb_cluster]
#   remediation: Set `auto_minor_version_upgrade` to true.
#   fix:
#     set:
#       path: [auto_minor_version_upgrade]
#       value: true
package decree.aws.memorydb.auto_minor_version_upgrade

import data.decree.tf

deny contains tf.finding(cluster, "must upgrade minor versions automatically", ["auto_minor_version_upgrade"]) if {
	some cluster in input.resource.aws_memorydb_cluster
	cluster.values.auto_minor_version_upgrade == false
}
