# METADATA
# title: Values of secure parameters are not in the code
# description: A SecureString that stands in the configuration is in the repository, its history and the state.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ssm_parameter
# custom:
#   id: aws.ssm.parameter_value_in_code
#   requirement: every SSM parameter must not have its value written out
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_ssm_parameter]
#   profiles: [recommended]
#   remediation: Use value_wo with an ephemeral value, or set the value outside of Terraform.
package decree.aws.ssm.parameter_value_in_code

import data.decree.tf
import data.decree.value

deny contains tf.finding(parameter, "must not have its value written out", []) if {
	some parameter in input.resource.aws_ssm_parameter
	parameter.values.type == "SecureString"
	value.literal(parameter.values.value)
}
