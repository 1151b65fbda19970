# METADATA
# title: AgentCore runtimes run in a VPC
# description: In public network mode the agent reaches the whole internet, past every egress control, with
#   whatever it was given to read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_agent_runtime
# custom:
#   id: aws.bedrock.runtime_vpc
#   requirement: every AgentCore runtime must run inside a VPC
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_bedrockagentcore_agent_runtime]
#   profiles: [ai_platform]
#   remediation: Set `network_configuration.0.network_mode` to "VPC".
#   fix:
#     set:
#       path: [network_configuration, 0, network_mode]
#       value: VPC
package decree.aws.bedrock.runtime_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(agent_runtime, "must run inside a VPC", ["network_configuration", 0, "network_mode"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	network_mode := value.at(agent_runtime.values, ["network_configuration", 0, "network_mode"], null)
	value.known(network_mode)
	network_mode != "VPC"
}
