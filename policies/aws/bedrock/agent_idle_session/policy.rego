# METADATA
# title: Bedrock agents end idle sessions within an hour
# description: A session keeps the conversation. The longer it stays open, the likelier somebody else goes on with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_agent
# custom:
#   id: aws.bedrock.agent_idle_session
#   requirement: every Bedrock agent must have an idle session TTL
#   severity: LOW
#   category: authentication
#   resource_types: [aws_bedrockagent_agent]
#   remediation: Set `idle_session_ttl_in_seconds` to 3600.
#   fix:
#     set:
#       path: [idle_session_ttl_in_seconds]
#       value: 3600
package decree.aws.bedrock.agent_idle_session

import data.decree.tf
import data.decree.value

deny contains tf.finding(agent, "must end idle sessions within an hour", ["idle_session_ttl_in_seconds"]) if {
	some agent in input.resource.aws_bedrockagent_agent
	idle_session_ttl_in_seconds := agent.values.idle_session_ttl_in_seconds
	value.known(idle_session_ttl_in_seconds)
	not value.at_most(idle_session_ttl_in_seconds, 3600)
}
