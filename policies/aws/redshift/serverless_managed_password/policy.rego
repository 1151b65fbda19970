# METADATA
# title: Administrator passwords of Redshift Serverless are kept in Secrets Manager
# description: A password given to Terraform lies in the state and in version control, and nobody rotates it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshiftserverless_namespace
# custom:
#   id: aws.redshift.serverless_managed_password
#   requirement: every Redshift Serverless namespace must keep its master password in Secrets Manager
#   severity: LOW
#   category: data protection
#   resource_types: [aws_redshiftserverless_namespace]
#   remediation: Set `manage_admin_password` to true.
#   fix:
#     set:
#       path: [manage_admin_password]
#       value: true
package decree.aws.redshift.serverless_managed_password

import data.decree.tf
import data.decree.value

deny contains tf.finding(namespace, "must keep its master password in Secrets Manager", ["manage_admin_password"]) if {
	some namespace in input.resource.aws_redshiftserverless_namespace
	manage_admin_password := value.at(namespace.values, ["manage_admin_password"], null)
	value.known(manage_admin_password)
	manage_admin_password != true
}
