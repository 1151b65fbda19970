# METADATA
# title: Deleted secrets can be brought back
# description: With a window of 0 days a secret that is deleted by mistake is gone at once, and so is every
#   application that needs it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/secretsmanager_secret
# custom:
#   id: aws.secretsmanager.recovery_window
#   requirement: every Secrets Manager secret must keep deleted secrets for a while
#   severity: LOW
#   category: data protection
#   resource_types: [aws_secretsmanager_secret]
#   remediation: Leave recovery_window_in_days out, or set it to 7 or more.
package decree.aws.secretsmanager.recovery_window

import data.decree.tf

deny contains tf.finding(secret, "must keep deleted secrets for a while", ["recovery_window_in_days"]) if {
	some secret in input.resource.aws_secretsmanager_secret
	secret.values.recovery_window_in_days == 0
}
