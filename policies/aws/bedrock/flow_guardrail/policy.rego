# METADATA
# title: Bedrock flows guard their prompts and answers
# description: Each node that asks a model is a place where harmful text comes in or goes out; the guardrail is
#   set node by node.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_flow
# custom:
#   id: aws.bedrock.flow_guardrail
#   requirement: every Bedrock flow must have a guardrail
#   severity: MEDIUM
#   category: model governance
#   resource_types: [aws_bedrockagent_flow]
#   profiles: [ai_platform]
#   remediation: Add a guardrail_configuration to each prompt node and to each knowledge base node that asks a model.
package decree.aws.bedrock.flow_guardrail

import data.decree.tf
import data.decree.value

deny contains tf.finding(flow, "must have a guardrail", []) if {
	some flow in input.resource.aws_bedrockagent_flow
	some node in flow.values.definition[0].node
	node.type in ["Prompt", "KnowledgeBase"]
	not_every_element_of_configuration_has_every(node)
}

not_every_element_of_configuration_has_every(node) if {
	some configuration in node.configuration
	some prompt in configuration.prompt
	value.absent(value.at(prompt, ["guardrail_configuration"], null))
}

not_every_element_of_configuration_has_every(node) if {
	some configuration in node.configuration
	some knowledge_base in configuration.knowledge_base
	value.absent(value.at(knowledge_base, ["guardrail_configuration"], null))
	value.present(value.at(knowledge_base, ["model_id"], null))
}
