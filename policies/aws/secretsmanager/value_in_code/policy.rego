# METADATA
# title: Values of secrets are not in the code
# description: A secret that stands in the configuration is in the repository, its history and the state;
#   Secrets Manager then protects a copy.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/secretsmanager_secret_version
# custom:
#   id: aws.secretsmanager.value_in_code
#   requirement: every Secrets Manager secret version must not have its value written out
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_secretsmanager_secret_version]
#   profiles: [recommended]
#   remediation: Use secret_string_wo with an ephemeral value, generate it with random_password, or set it outside
#     of Terraform.
package decree.aws.secretsmanager.value_in_code

import data.decree.tf
import data.decree.value

deny contains tf.finding(secret_version, "must not have its value written out", ["secret_string"]) if {
	some secret_version in input.resource.aws_secretsmanager_secret_version
	value.literal(secret_version.values.secret_string)
}
