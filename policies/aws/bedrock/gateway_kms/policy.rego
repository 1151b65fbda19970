# METADATA
# title: AgentCore gateways are encrypted with a customer managed key
# description: The gateway keeps the schemas and targets of the tools. A key of your own decides who may read them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_gateway
# custom:
#   id: aws.bedrock.gateway_kms
#   requirement: every AgentCore gateway must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_bedrockagentcore_gateway]
#   profiles: [ai_platform]
#   remediation: Set kms_key_arn to the ARN of a customer managed key.
package decree.aws.bedrock.gateway_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway, "must be encrypted with a customer managed key", ["kms_key_arn"]) if {
	some gateway in input.resource.aws_bedrockagentcore_gateway
	not_encrypted_with_a_customer_managed_key(gateway)
}

not_encrypted_with_a_customer_managed_key(gateway) if {
	value.absent(value.at(gateway.values, ["kms_key_arn"], null))
}

not_encrypted_with_a_customer_managed_key(gateway) if {
	value.matches(gateway.values.kms_key_arn, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(gateway) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(gateway.values, ["kms_key_arn"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
