# METADATA
# title: Master passwords of DocumentDB are kept in Secrets Manager
# description: A password given to Terraform lies in the state and in version control, and nobody rotates it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/docdb_cluster
# custom:
#   id: aws.documentdb.managed_master_password
#   requirement: every DocumentDB cluster must keep its master password in Secrets Manager, unless it has
#     snapshot_identifier or global_cluster_identifier
#   severity: LOW
#   category: data protection
#   resource_types: [aws_docdb_cluster]
#   remediation: Set `manage_master_user_password` to true.
#   fix:
#     set:
#       path: [manage_master_user_password]
#       value: true
package decree.aws.documentdb.managed_master_password

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must keep its master password in Secrets Manager", ["manage_master_user_password"]) if {
	some cluster in input.resource.aws_docdb_cluster
	value.absent(value.at(cluster.values, ["snapshot_identifier"], null))
	value.absent(value.at(cluster.values, ["global_cluster_identifier"], null))
	manage_master_user_password := value.at(cluster.values, ["manage_master_user_password"], null)
	value.known(manage_master_user_password)
	manage_master_user_password != true
}
