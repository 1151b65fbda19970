# METADATA
# title: ElastiCache replication groups take minor upgrades automatically
# description: Minor versions carry the security fixes of the engine.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_replication_group
# custom:
#   id: aws.elasticache.auto_minor_version_upgrade
#   requirement: every ElastiCache replication group must upgrade minor versions automatically
#   severity: LOW
#   category: patching
#   resource_types: [aws_elasticache_replication_group]
#   frameworks:
#     pci_dss: ["6.3.3.6"]
#   remediation: Set `auto_minor_version_upgrade` to true, or take it out.
package decree.aws.elasticache.auto_minor_version_upgrade

import data.decree.tf

deny contains tf.finding(replication_group, "must upgrade minor versions automatically", ["auto_minor_version_upgrade"]) if {
	some replication_group in input.resource.aws_elasticache_replication_group
	replication_group.values.auto_minor_version_upgrade in [false, "false"]
}
