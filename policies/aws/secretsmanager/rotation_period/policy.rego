# METADATA
# title: Secrets are rotated within 90 days
# description: The longer the period, the longer a leaked secret works.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/secretsmanager_secret_rotation
# custom:
#   id: aws.secretsmanager.rotation_period
#   aliases: [CKV_AWS_304]
#   requirement: every Secrets Manager secret rotation must be rotated within 90 days
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_secretsmanager_secret_rotation]
#   frameworks:
#     aws_ai_security: [AISF-DATA-03]
#   remediation: Set automatically_after_days to 90 or less in rotation_rules.
package decree.aws.secretsmanager.rotation_period

import data.decree.tf
import data.decree.value

deny contains tf.finding(secret_rotation, "must be rotated within 90 days", []) if {
	some secret_rotation in input.resource.aws_secretsmanager_secret_rotation
	automatically_after_days := value.at(secret_rotation.values, ["rotation_rules", 0, "automatically_after_days"], null)
	value.known(automatically_after_days)
	not value.at_most(automatically_after_days, 90)
	value.absent(value.at(secret_rotation.values, ["rotation_rules", 0, "schedule_expression"], null))
}
