# METADATA
# title: AgentCore browsers record their sessions
# description: What an agent clicked and sent can only be reconstructed from the recording.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_browser
# custom:
#   id: aws.bedrock.browser_recording
#   requirement: every AgentCore browser must record sessions
#   severity: LOW
#   category: logging
#   resource_types: [aws_bedrockagentcore_browser]
#   profiles: [ai_platform]
#   remediation: Set `recording.0.enabled` to true.
#   fix:
#     set:
#       path: [recording, 0, enabled]
#       value: true
package decree.aws.bedrock.browser_recording

import data.decree.tf
import data.decree.value

deny contains tf.finding(browser, "must record sessions", ["recording", 0, "enabled"]) if {
	some browser in input.resource.aws_bedrockagentcore_browser
	enabled := value.at(browser.values, ["recording", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
