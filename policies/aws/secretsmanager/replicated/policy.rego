# METADATA
# title: Secrets are replicated to another region
# description: When the region of a secret is down, what fails over to another one cannot read it and does not start.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/secretsmanager_secret
# custom:
#   id: aws.secretsmanager.replicated
#   requirement: every Secrets Manager secret must be replicated to another region
#   severity: INFO
#   category: data protection
#   resource_types: [aws_secretsmanager_secret]
#   remediation: Add a `replica` with another region.
package decree.aws.secretsmanager.replicated

import data.decree.tf
import data.decree.value

deny contains tf.finding(secret, "must be replicated to another place", ["replica"]) if {
	some secret in input.resource.aws_secretsmanager_secret
	value.absent(value.at(secret.values, ["replica"], null))
}
