# METADATA
# title: Bedrock guardrails are encrypted with a customer managed key
# description: Denied topics and word lists tell what an organisation is afraid of. A key of your own decides
#   who may read them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_guardrail
# custom:
#   id: aws.bedrock.guardrail_kms
#   requirement: every Bedrock guardrail must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_bedrock_guardrail]
#   profiles: [ai_platform]
#   remediation: Set kms_key_arn to the ARN of a customer managed key.
package decree.aws.bedrock.guardrail_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(guardrail, "must be encrypted with a customer managed key", ["kms_key_arn"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	not_encrypted_with_a_customer_managed_key(guardrail)
}

not_encrypted_with_a_customer_managed_key(guardrail) if {
	value.absent(value.at(guardrail.values, ["kms_key_arn"], null))
}

not_encrypted_with_a_customer_managed_key(guardrail) if {
	value.matches(guardrail.values.kms_key_arn, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(guardrail) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(guardrail.values, ["kms_key_arn"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
