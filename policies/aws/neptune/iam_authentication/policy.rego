# METADATA
# title: Neptune clusters require IAM authentication
# description: "Neptune knows no passwords: without IAM everyone who reaches the port may read and change the graph."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/neptune_cluster
# custom:
#   id: aws.neptune.iam_authentication
#   aliases: [CKV_AWS_359, c91d7ea0-d4d1-403b-8fe1-c9961ac082c5]
#   requirement: every Neptune cluster must authenticate by IAM
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_neptune_cluster]
#   frameworks:
#     pci_dss:
#       ["7.2.1.20", "7.2.2.20", "7.2.5.14", "7.3.1.14", "7.3.2.14", "7.3.3.14", "8.2.7.14", "8.2.8.16",
#        "8.3.4.14"]
#   remediation: Set `iam_database_authentication_enabled` to true.
#   fix:
#     set:
#       path: [iam_database_authentication_enabled]
#       value: true
package decree.aws.neptune.iam_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have IAM database authentication enabled", ["iam_database_authentication_enabled"]) if {
	some cluster in input.resource.aws_neptune_cluster
	iam_database_authentication_enabled := value.at(cluster.values, ["iam_database_authentication_enabled"], null)
	value.known(iam_database_authentication_enabled)
	iam_database_authentication_enabled != true
}
