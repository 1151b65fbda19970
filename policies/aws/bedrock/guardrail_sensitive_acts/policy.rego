# METADATA
# title: Bedrock guardrails block or mask the personal data they find
# description: With the action NONE an entity is noted in the trace and delivered all the same.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_guardrail
# custom:
#   id: aws.bedrock.guardrail_sensitive_acts
#   requirement: every Bedrock guardrail must act on sensitive information
#   severity: HIGH
#   category: privacy
#   resource_types: [aws_bedrock_guardrail]
#   profiles: [ai_platform]
#   remediation: Set the actions of each entity and expression to BLOCK or ANONYMIZE.
package decree.aws.bedrock.guardrail_sensitive_acts

import data.decree.tf

deny contains tf.finding(guardrail, "must act on sensitive information", ["sensitive_information_policy_config", i, "pii_entities_config", i_2, "action"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	some i, sensitive_information_policy_config in guardrail.values.sensitive_information_policy_config
	some i_2, pii_entities_config in sensitive_information_policy_config.pii_entities_config
	pii_entities_config.action == "NONE"
}

deny contains tf.finding(guardrail, "must act on sensitive information", ["sensitive_information_policy_config", i, "pii_entities_config", i_2, "input_action"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	some i, sensitive_information_policy_config in guardrail.values.sensitive_information_policy_config
	some i_2, pii_entities_config in sensitive_information_policy_config.pii_entities_config
	pii_entities_config.input_action == "NONE"
}

deny contains tf.finding(guardrail, "must act on sensitive information", ["sensitive_information_policy_config", i, "pii_entities_config", i_2, "output_action"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	some i, sensitive_information_policy_config in guardrail.values.sensitive_information_policy_config
	some i_2, pii_entities_config in sensitive_information_policy_config.pii_entities_config
	pii_entities_config.output_action == "NONE"
}

deny contains tf.finding(guardrail, "must act on sensitive information", ["sensitive_information_policy_config", i, "regexes_config", i_3, "action"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	some i, sensitive_information_policy_config in guardrail.values.sensitive_information_policy_config
	some i_3, regexes_config in sensitive_information_policy_config.regexes_config
	regexes_config.action == "NONE"
}

deny contains tf.finding(guardrail, "must act on sensitive information", ["sensitive_information_policy_config", i, "regexes_config", i_3, "input_action"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	some i, sensitive_information_policy_config in guardrail.values.sensitive_information_policy_config
	some i_3, regexes_config in sensitive_information_policy_config.regexes_config
	regexes_config.input_action == "NONE"
}

deny contains tf.finding(guardrail, "must act on sensitive information", ["sensitive_information_policy_config", i, "regexes_config", i_3, "output_action"]) if {
	some guardrail in input.resource.aws_bedrock_guardrail
	some i, sensitive_information_policy_config in guardrail.values.sensitive_information_policy_config
	some i_3, regexes_config in sensitive_information_policy_config.regexes_config
	regexes_config.output_action == "NONE"
}
