# METADATA
# title: RDS instances take minor upgrades automatically
# description: Minor versions carry the security fixes of the engine; with automatic upgrades switched off the
#   database stays open to holes that are publicly known.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster_instance
# custom:
#   id: aws.rds.auto_minor_version_upgrade
#   aliases: [CKV_AWS_226, 3b6d777b-76e3-4133-80a3-0d6f667ade7f]
#   requirement: every RDS instance must upgrade minor versions automatically
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_db_instance, aws_rds_cluster_instance]
#   frameworks:
#     cis: ["2.2.2"]
#     pci_dss: ["6.3.3.10"]
#   remediation: Set `auto_minor_version_upgrade` to true.
#   fix:
#     set:
#       path: [auto_minor_version_upgrade]
#       value: true
package decree.aws.rds.auto_minor_version_upgrade

import data.decree.tf

deny contains tf.finding(instance, "must upgrade minor versions automatically", ["auto_minor_version_upgrade"]) if {
	some instance in input.resource.aws_db_instance
	instance.values.auto_minor_version_upgrade == false
}

deny contains tf.finding(cluster_instance, "must upgrade minor versions automatically", ["auto_minor_version_upgrade"]) if {
	some cluster_instance in input.resource.aws_rds_cluster_instance
	cluster_instance.values.auto_minor_version_upgrade == false
}
