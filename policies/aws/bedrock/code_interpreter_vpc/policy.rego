# METADATA
# title: AgentCore code interpreters run in a VPC
# description: In public network mode code that a model wrote can send data to any address.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_code_interpreter
# custom:
#   id: aws.bedrock.code_interpreter_vpc
#   requirement: every AgentCore code interpreter must run inside a VPC
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_bedrockagentcore_code_interpreter]
#   profiles: [ai_platform]
#   remediation: Set network_mode to VPC with subnets and security groups; SANDBOX, where the code needs no network at all.
#   fix:
#     set:
#       path: [network_configuration, 0, network_mode]
#       value: VPC
package decree.aws.bedrock.code_interpreter_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(code_interpreter, "must run inside a VPC", ["network_configuration", 0, "network_mode"]) if {
	some code_interpreter in input.resource.aws_bedrockagentcore_code_interpreter
	network_mode := value.at(code_interpreter.values, ["network_configuration", 0, "network_mode"], null)
	value.known(network_mode)
	network_mode != "VPC"
}
