# METADATA
# title: Plain parameters hold no keys
# description: Parameters of type String are shown to everyone who may list them; access keys and private keys
#   do not belong there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ssm_parameter
# custom:
#   id: aws.ssm.parameter_secrets
#   requirement: every SSM parameter must not contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_ssm_parameter]
#   profiles: [recommended]
#   remediation: Use the type SecureString, or Secrets Manager.
package decree.aws.ssm.parameter_secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(parameter, "must not contain secrets", []) if {
	some parameter in input.resource.aws_ssm_parameter
	parameter.values.type in ["String", "StringList"]
	value.matches(parameter.values.value, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}
