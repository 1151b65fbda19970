# METADATA
# title: RDS instances allow IAM authentication
# description: Applications otherwise log in with long-lived passwords, which leak through configuration and are
#   rarely rotated.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.iam_authentication
#   aliases: [CKV_AWS_161, 88fd05e0-ac0e-43d2-ba6d-fc0ba60ae1a6]
#   requirement: every RDS instance whose engine is mysql, mariadb or postgres must authenticate by IAM
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_db_instance]
#   frameworks:
#     pci_dss:
#       ["7.2.1.23", "7.2.2.23", "7.2.5.17", "7.3.1.17", "7.3.2.17", "7.3.3.17", "8.2.7.17", "8.2.8.19",
#        "8.3.4.17"]
#   remediation: Set `iam_database_authentication_enabled` to true.
#   fix:
#     set:
#       path: [iam_database_authentication_enabled]
#       value: true
package decree.aws.rds.iam_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must have IAM database authentication enabled", ["iam_database_authentication_enabled"]) if {
	some instance in input.resource.aws_db_instance
	instance.values.engine in ["mysql", "mariadb", "postgres"]
	iam_database_authentication_enabled := value.at(instance.values, ["iam_database_authentication_enabled"], null)
	value.known(iam_database_authentication_enabled)
	iam_database_authentication_enabled != true
}
