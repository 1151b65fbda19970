# METADATA
# title: AgentCore gateways authorise who calls
# description: Without an authorizer whoever knows the address of the gateway calls the tools behind it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_gateway
# custom:
#   id: aws.bedrock.gateway_authorizer
#   requirement: every AgentCore gateway must have an inbound authorizer
#   severity: HIGH
#   category: authentication
#   resource_types: [aws_bedrockagentcore_gateway]
#   profiles: [recommended, ai_platform]
#   remediation: Set `authorizer_type` to "CUSTOM_JWT".
#   fix:
#     set:
#       path: [authorizer_type]
#       value: CUSTOM_JWT
package decree.aws.bedrock.gateway_authorizer

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway, "must authorise inbound calls", ["authorizer_type"]) if {
	some gateway in input.resource.aws_bedrockagentcore_gateway
	authorizer_type := value.at(gateway.values, ["authorizer_type"], null)
	value.known(authorizer_type)
	not authorizer_type in ["CUSTOM_JWT", "AWS_IAM"]
}
