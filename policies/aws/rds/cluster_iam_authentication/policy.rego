# METADATA
# title: Aurora clusters allow IAM authentication
# description: Short-lived IAM tokens replace passwords that otherwise live for years in the configuration of applications.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_iam_authentication
#   aliases: [CKV_AWS_162]
#   requirement: every RDS cluster must authenticate by IAM
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_rds_cluster]
#   frameworks:
#     pci_dss:
#       ["7.2.1.22", "7.2.2.22", "7.2.5.16", "7.3.1.16", "7.3.2.16", "7.3.3.16", "8.2.7.16", "8.2.8.18",
#        "8.3.4.16"]
#   remediation: Set `iam_database_authentication_enabled` to true.
#   fix:
#     set:
#       path: [iam_database_authentication_enabled]
#       value: true
package decree.aws.rds.cluster_iam_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have IAM database authentication enabled", ["iam_database_authentication_enabled"]) if {
	some cluster in input.resource.aws_rds_cluster
	iam_database_authentication_enabled := value.at(cluster.values, ["iam_database_authentication_enabled"], null)
	value.known(iam_database_authentication_enabled)
	iam_database_authentication_enabled != true
}
