# METADATA
# title: Master passwords of RDS instances are kept in Secrets Manager
# description: A password given to Terraform lies in the state and in version control, and nobody rotates it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.managed_master_password
#   requirement: every RDS instance must keep its master password in Secrets Manager, unless it has replicate_source_db
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_db_instance]
#   remediation: Set `manage_master_user_password` to true.
#   fix:
#     set:
#       path: [manage_master_user_password]
#       value: true
package decree.aws.rds.managed_master_password

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must keep its master password in Secrets Manager", ["manage_master_user_password"]) if {
	some instance in input.resource.aws_db_instance
	value.absent(value.at(instance.values, ["replicate_source_db"], null))
	manage_master_user_password := value.at(instance.values, ["manage_master_user_password"], null)
	value.known(manage_master_user_password)
	manage_master_user_password != true
}
