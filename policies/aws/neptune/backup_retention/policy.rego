# METADATA
# title: Neptune clusters keep backups for a week
# description: The default of a single day is over before most damage is noticed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/neptune_cluster
# custom:
#   id: aws.neptune.backup_retention
#   aliases: [CKV_AWS_361]
#   requirement: every Neptune cluster must keep backups for at least 7 days
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_neptune_cluster]
#   frameworks:
#     pci_dss: ["10.3.3.19"]
#   remediation: Set `backup_retention_period` to 7.
#   fix:
#     set:
#       path: [backup_retention_period]
#       value: 7
package decree.aws.neptune.backup_retention

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must keep backups for at least 7 days", ["backup_retention_period"]) if {
	some cluster in input.resource.aws_neptune_cluster
	backup_retention_period := value.at(cluster.values, ["backup_retention_period"], null)
	value.known(backup_retention_period)
	not value.at_least(backup_retention_period, 7)
}
