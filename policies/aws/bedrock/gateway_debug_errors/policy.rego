# METADATA
# title: AgentCore gateways do not return debugging details
# description: "At the level DEBUG errors tell callers about targets, roles and inputs behind the gateway: a map
#   for whoever probes it."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_gateway
# custom:
#   id: aws.bedrock.gateway_debug_errors
#   requirement: every AgentCore gateway must not return debugging details
#   severity: MEDIUM
#   category: configuration
#   resource_types: [aws_bedrockagentcore_gateway]
#   profiles: [ai_platform]
#   remediation: Leave exception_level out.
package decree.aws.bedrock.gateway_debug_errors

import data.decree.tf

deny contains tf.finding(gateway, "must not return debugging details", ["exception_level"]) if {
	some gateway in input.resource.aws_bedrockagentcore_gateway
	gateway.values.exception_level == "DEBUG"
}
