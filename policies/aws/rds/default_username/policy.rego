# METADATA
# title: RDS administrators do not have a default name
# description: Names such as admin and postgres are what automated attacks try first, so that only the password
#   is left to guess.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.default_username
#   requirement: every RDS instance must not use a default administrator name
#   severity: LOW
#   category: authentication
#   resource_types: [aws_db_instance]
#   remediation: Set `username` to a name that cannot be guessed; the instance has to be made anew.
package decree.aws.rds.default_username

import data.decree.tf

deny contains tf.finding(instance, "must not use a default administrator name", ["username"]) if {
	some instance in input.resource.aws_db_instance
	instance.values.username in ["admin", "postgres", "root", "administrator", "awsuser", "sa"]
}
