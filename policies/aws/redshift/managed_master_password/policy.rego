# METADATA
# title: Master passwords of Redshift are kept in Secrets Manager
# description: A password given to Terraform lies in the state and in version control, and nobody rotates it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.managed_master_password
#   requirement: every Redshift cluster must keep its master password in Secrets Manager, unless it has snapshot_identifier
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_redshift_cluster]
#   remediation: Set `manage_master_password` to true.
#   fix:
#     set:
#       path: [manage_master_password]
#       value: true
package decree.aws.redshift.managed_master_password

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must keep its master password in Secrets Manager", ["manage_master_password"]) if {
	some cluster in input.resource.aws_redshift_cluster
	value.absent(value.at(cluster.values, ["snapshot_identifier"], null))
	manage_master_password := value.at(cluster.values, ["manage_master_password"], null)
	value.known(manage_master_password)
	manage_master_password != true
}
