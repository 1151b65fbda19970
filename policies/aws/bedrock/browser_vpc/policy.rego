# METADATA
# title: AgentCore browsers run in a VPC
# description: In public network mode an agent's browser goes anywhere and types in whatever it knows; in a VPC
#   egress rules decide where it may go.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_browser
# custom:
#   id: aws.bedrock.browser_vpc
#   requirement: every AgentCore browser must run inside a VPC
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_bedrockagentcore_browser]
#   profiles: [ai_platform]
#   remediation: Set `network_configuration.0.network_mode` to "VPC".
#   fix:
#     set:
#       path: [network_configuration, 0, network_mode]
#       value: VPC
package decree.aws.bedrock.browser_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(browser, "must run inside a VPC", ["network_configuration", 0, "network_mode"]) if {
	some browser in input.resource.aws_bedrockagentcore_browser
	network_mode := value.at(browser.values, ["network_configuration", 0, "network_mode"], null)
	value.known(network_mode)
	network_mode != "VPC"
}
