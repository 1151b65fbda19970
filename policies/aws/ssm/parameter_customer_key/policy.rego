# METADATA
# title: Secure parameters are encrypted with a customer managed key
# description: The key of AWS lets everyone decrypt who may read the parameter; a key of your own is a second lock.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ssm_parameter
# custom:
#   id: aws.ssm.parameter_customer_key
#   aliases: [CKV_AWS_337]
#   requirement: every SSM parameter must use a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_ssm_parameter]
#   remediation: Set `key_id` to a key of your own.
package decree.aws.ssm.parameter_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(parameter, "must be encrypted with a customer managed key", []) if {
	some parameter in input.resource.aws_ssm_parameter
	parameter.values.type == "SecureString"
	not_key_id_is_set_and_not(parameter)
}

not_key_id_is_set_and_not(parameter) if {
	value.absent(value.at(parameter.values, ["key_id"], null))
}

not_key_id_is_set_and_not(parameter) if {
	value.matches(parameter.values.key_id, `(^|/)alias/aws/`)
}

not_key_id_is_set_and_not(parameter) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(parameter.values, ["key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
