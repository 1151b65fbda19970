# METADATA
# title: SSM parameters are stored as SecureString
# description: Parameters of the other types are kept and shown in plain text to anyone who may describe them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ssm_parameter
# custom:
#   id: aws.ssm.parameter_secure_string
#   aliases: [CKV2_AWS_34]
#   requirement: every SSM parameter must be encrypted at rest
#   severity: LOW
#   category: encryption
#   resource_types: [aws_ssm_parameter]
#   remediation: Set `type` to "SecureString".
#   fix:
#     set:
#       path: [type]
#       value: SecureString
package decree.aws.ssm.parameter_secure_string

import data.decree.tf
import data.decree.value

deny contains tf.finding(parameter, "must be encrypted at rest", ["type"]) if {
	some parameter in input.resource.aws_ssm_parameter
	type := value.at(parameter.values, ["type"], null)
	value.known(type)
	type != "SecureString"
}
