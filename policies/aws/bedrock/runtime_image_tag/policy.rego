# METADATA
# title: AgentCore runtimes name a fixed image
# description: With the tag latest the version of the runtime does not say which code ran, and a push to the
#   repository is a deployment.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagentcore_agent_runtime
# custom:
#   id: aws.bedrock.runtime_image_tag
#   requirement: every AgentCore runtime must not use container images tagged latest
#   severity: MEDIUM
#   category: supply chain
#   resource_types: [aws_bedrockagentcore_agent_runtime]
#   profiles: [ai_platform]
#   remediation: Name the image by a version or, better, by its digest.
package decree.aws.bedrock.runtime_image_tag

import data.decree.tf
import data.decree.value

deny contains tf.finding(agent_runtime, "must not use container images tagged latest", ["agent_runtime_artifact", i, "container_configuration", i_2, "container_uri"]) if {
	some agent_runtime in input.resource.aws_bedrockagentcore_agent_runtime
	some i, agent_runtime_artifact in agent_runtime.values.agent_runtime_artifact
	some i_2, container_configuration in agent_runtime_artifact.container_configuration
	value.matches(container_configuration.container_uri, `:latest$`)
}
