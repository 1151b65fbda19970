# METADATA
# title: DocumentDB clusters keep backups for a week
# description: The default of a single day is over before most damage is noticed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/docdb_cluster
# custom:
#   id: aws.documentdb.backup_retention
#   aliases: [CKV_AWS_360]
#   requirement: every DocumentDB cluster must keep backups for at least 7 days
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_docdb_cluster]
#   frameworks:
#     pci_dss: ["10.5.1.5", "3.2.1.4", "3.3.1.1.4", "3.3.1.3.4", "3.3.2.4", "3.3.3.4"]
#   remediation: Set `backup_retention_period` to 7.
#   fix:
#     set:
#       path: [backup_retention_period]
#       value: 7
package decree.aws.documentdb.backup_retention

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must keep backups for at least 7 days", ["backup_retention_period"]) if {
	some cluster in input.resource.aws_docdb_cluster
	backup_retention_period := value.at(cluster.values, ["backup_retention_period"], null)
	value.known(backup_retention_period)
	not value.at_least(backup_retention_period, 7)
}
